/**
 * The words of HTML from a clipboard, with italics as asterisks and footnotes as marks and notes. Word sets a
 * mark as `<a href="#_ftn1">` and its note in `<div id="ftn1">`; other programs as `<sup>`.
 */

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: string;
}

// One tag, one comment or one stretch of words; each character is read once.
const TOKENS = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:-]*)([^<>]*)>|[^<]+|</g;

/** Elements after which a new paragraph begins. */
const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'table',
  'ul',
  'ol',
]);
const HIDDEN = new Set(['style', 'script', 'head', 'title', 'xml', 'o:p']);

/** The plain text of the HTML; marks are `[^7]`, notes lines that begin with `[^7]:`. */
export function htmlText(html: string): string {
  const reader = new Reader();
  const body = /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/.exec(html)?.[1] ?? html;
  for (const [token, slash, name, attributes] of body.matchAll(TOKENS)) {
    if (token.startsWith('<!--')) continue;
    if (name === undefined) reader.words(token);
    else reader.tag({ name: name.toLowerCase(), closing: slash === '/', attributes: attributes ?? '' });
  }
  return reader.text();
}

/** Word's notes lie behind the fragment; they are part of the clipboard all the same. */
class Reader {
  #paragraphs: string[] = [];
  /** The line in pieces: joined once, so that a long line costs no more than a short one. */
  #line: string[] = [];
  #hidden = 0;
  #mark: { label: string; isNote: boolean } | undefined;
  /** Where in the line a superscript began. */
  #sup: number | undefined;

  tag({ name, closing, attributes }: Tag): void {
    if (HIDDEN.has(name))
      this.#hidden = Math.max(0, this.#hidden + (closing ? -1 : attributes.endsWith('/') ? 0 : 1));
    else if (name === 'a') this.#anchor(closing, attributes);
    else if (name === 'sup') this.#superscript(closing);
    else if (name === 'i' || name === 'em') this.#italics(closing);
    else if (name === 'br') this.#line.push('\n');
    else if (BLOCKS.has(name)) this.#paragraph();
  }

  words(token: string): void {
    if (this.#hidden > 0 || this.#mark) return;
    this.#line.push(decoded(token.replace(/\s+/g, ' ')));
  }

  text(): string {
    this.#paragraph();
    return this.#paragraphs.join('\n\n');
  }

  #anchor(closing: boolean, attributes: string): void {
    if (!closing) {
      const link = /href=["']?[^"'\s>#]*#_?(?:ftn|edn|fn|footnote)-?(ref)?-?(\d{1,3})\b/i.exec(attributes);
      this.#mark = link?.[2] ? { label: link[2], isNote: link[1] !== undefined } : undefined;
      return;
    }
    if (!this.#mark) return;
    const { label, isNote } = this.#mark;
    this.#mark = undefined;
    if (isNote) this.#line = [`[^${label}]: `];
    else this.#line.push(`[^${label}]`);
  }

  /** `<sup>7</sup>` is a mark, `m<sup>2</sup>` after a letter a power. */
  #superscript(closing: boolean): void {
    if (this.#mark) return;
    if (!closing) {
      this.#sup = this.#line.length;
      return;
    }
    if (this.#sup === undefined) return;
    const at = this.#sup;
    this.#sup = undefined;
    const number = /^\s*\[?(\d{1,3})\]?\s*$/.exec(this.#line.slice(at).join(''))?.[1];
    if (!number || /\b[kcm]?m$/.test((this.#line[at - 1] ?? '').slice(-4))) return;
    const first = at === 0 || (at === 1 && this.#line[0]?.trim() === '');
    this.#line.splice(at, this.#line.length - at, first ? `[^${number}]: ` : `[^${number}]`);
  }

  #italics(closing: boolean): void {
    if (this.#hidden > 0 || this.#mark) return;
    const last = this.#line.at(-1) ?? '';
    const blanks = closing ? (/\s*$/.exec(last.slice(-3))?.[0] ?? '') : '';
    if (blanks) this.#line.splice(-1, 1, last.slice(0, last.length - blanks.length), '*', blanks);
    else this.#line.push('*');
  }

  #paragraph(): void {
    const line = this.#line
      .join('')
      .replace(/\*\*/g, '')
      .replace(/[ \t]+/g, ' ')
      .trim();
    if (line !== '' && line !== '*') this.#paragraphs.push(line);
    this.#line = [];
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  shy: '\u00ad',
};

const decoded = (words: string): string =>
  words.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code !== undefined) return code < 0x110000 ? String.fromCodePoint(code) : whole;
    return ENTITIES[String(name).toLowerCase()] ?? whole;
  });
