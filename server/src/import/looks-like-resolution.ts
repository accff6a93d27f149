import { parse } from '../resolution/parse';

/** Whether a text has what resolutions have, and no letter: enacting words, openings or numbered paragraphs. */
export const looksLikeResolution = (text: string): boolean => {
  const { blocks } = parse(text);
  const numbered = blocks.filter(({ kind }) => kind === 'operative' || kind === 'numbered');
  return numbered.length >= 3 || blocks.some(({ kind }) => kind === 'enacting' || kind === 'preambular');
};
