/** Sorted places in a file are those in memory, however few blocks are kept. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  BLOCK,
  blockSums,
  placeAt,
  type QuickFile,
  StoredPlaces,
} from '../../../server/src/match/index/sorted-places';
import { quickFile } from '../../support/corpus-host';

const BEFORE = 12;

/** Numbers behind some other bytes. */
function fileOf(numbers: Uint32Array): { readonly file: QuickFile; readonly bytes: Uint8Array } {
  const bytes = new Uint8Array(BEFORE + numbers.byteLength).fill(9);
  bytes.set(new Uint8Array(numbers.buffer), BEFORE);
  return { file: quickFile(bytes), bytes };
}

const placesIn = (file: QuickFile, numbers: Uint32Array, kept: number): StoredPlaces =>
  new StoredPlaces(
    { file, from: BEFORE, length: numbers.length, sums: Uint32Array.from(blockSums(numbers)) },
    kept,
  );

/** Up to some twenty blocks, the last one mostly shorter. */
const numbers = fc
  .record({ length: fc.integer({ min: 1, max: 10_500 }), factor: fc.integer({ min: 1 }) })
  .map(({ length, factor }) => Uint32Array.from({ length }, (_, at) => Math.imul(at + 1, factor)));
const shares = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1 });

suite('laws of sorted places in a file', () => {
  test('each place is what it would be in memory, in whatever order they are asked for', () =>
    fc.assert(
      fc.property(numbers, shares, fc.integer({ min: 1, max: 4 }), (all, asked, kept) => {
        const places = placesIn(fileOf(all).file, all, kept);
        assert.equal(places.length, all.length);
        for (const share of asked) {
          const at = Math.floor(share * all.length);
          assert.equal(placeAt(places, at), all[at]);
        }
      }),
    ));

  test('a stretch is a copy of that stretch', () =>
    fc.assert(
      fc.property(
        numbers,
        fc.nat(11_000),
        fc.nat(11_000),
        fc.integer({ min: 1, max: 4 }),
        (all, a, b, kept) => {
          const [from, to] = [Math.min(a, b, all.length), Math.max(a, b)];
          assert.deepEqual(placesIn(fileOf(all).file, all, kept).slice(from, to), all.slice(from, to));
        },
      ),
    ));

  test('a block that is kept is not read again, and what is asked for often is kept', () => {
    const all = Uint32Array.from({ length: (BLOCK / 4) * 12 }, (_, at) => at);
    const { file } = fileOf(all);
    let reads = 0;
    const counting: QuickFile = {
      ...file,
      readInto(target, from) {
        reads += 1;
        file.readInto(target, from);
      },
    };
    const places = placesIn(counting, all, 4);
    const block = (number: number) => places.at((number * BLOCK) / 4);
    for (let round = 0; round < 50; round++) block(0);
    assert.equal(reads, 1);
    for (let other = 1; other < 12; other++) {
      block(other);
      block(0);
    }
    assert.ok(reads <= 1 + 11 + 1, `${reads} reads`);
  });

  test('a block that is damaged later is never used, and the others are', () =>
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 255 }), (all, where, change) => {
        const { file, bytes } = fileOf(all);
        const places = placesIn(file, all, 3);
        const damaged = where % all.byteLength;
        bytes[BEFORE + damaged] = (bytes[BEFORE + damaged] as number) ^ change;
        for (let at = 0; at < all.length; at += 97)
          if (Math.floor((at * 4) / BLOCK) === Math.floor(damaged / BLOCK))
            assert.throws(() => places.at(at), /damaged/);
          else assert.equal(places.at(at), all[at]);
        assert.throws(() => places.slice(0, all.length), /damaged/);
      }),
    ));
});
