/** Names that pdf.js wants to find when it is loaded, though it uses them only to draw, which we never ask of it. */
for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
  if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
