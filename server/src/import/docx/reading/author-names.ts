/**
 * The names of authors as labels of proposals. A name stands as it is, unless the format couldn't read it as one: a log-in
 * in small letters, a name with figures or brackets.
 */
import { delegationsAt } from '../../../resolution/negotiation/delegations';

export class AuthorNames {
  readonly #delegations: Readonly<Record<string, string>>;
  readonly #names = new Map<string, string>();

  /** `delegations`: who stands for which. */
  constructor(delegations: Readonly<Record<string, string>>) {
    this.#delegations = delegations;
  }

  labelOf(author: string): string {
    const known = this.#names.get(author);
    if (known !== undefined) return known;
    const wanted = this.#delegations[author] ?? author;
    const name = isReadable(wanted) ? wanted : this.#unused(readable(wanted));
    this.#names.set(author, name);
    return name;
  }

  /** The authors whose names are written in another way than they stand or were asked for. */
  changed(): [string, string][] {
    return [...this.#names].filter(([author, name]) => name !== (this.#delegations[author] ?? author));
  }

  /** `user1` and `user2` must not become one. */
  #unused(name: string): string {
    const used = new Set(this.#names.values());
    const others = [...'BCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${name} ${letter}`);
    return [name, ...others].find((one) => !used.has(one)) ?? name;
  }
}

const isReadable = (name: string): boolean =>
  !/[[\]:]/.test(name) && delegationsAt(name, { start: 0, end: name.length }) !== undefined;

/** `jane.doe@un.org` as `Jane Doe Un Org`; what has no letters is unknown. */
function readable(name: string): string {
  const words = name.match(/\p{L}+/gu) ?? [];
  const capitals = words.slice(0, 6).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const joined = capitals.join(' ').slice(0, 50);
  return isReadable(joined) ? joined : 'Unknown';
}
