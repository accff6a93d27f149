/** Messages of the protocol as bytes. */
import { strict as assert } from 'node:assert';
import { PassThrough, Writable } from 'node:stream';
import type { Message } from 'vscode-languageserver/node';
import { WholeMessageWriter } from '../../server/src/node/message-writer';

const saying = (words: string): Message => ({ jsonrpc: '2.0', method: 'say', params: { words } }) as Message;

suite('writing messages', () => {
  test('hands each message over in one piece, with its length in bytes', async () => {
    const to = new PassThrough();
    const pieces: string[] = [];
    to.on('data', (piece: Buffer) => pieces.push(piece.toString()));
    const writer = new WholeMessageWriter(to);
    await Promise.all([writer.write(saying('Urges')), writer.write(saying('Côte d’Ivoire'))]);
    assert.equal(pieces.length, 2);
    for (const piece of pieces) {
      const [header = '', body = ''] = piece.split('\r\n\r\n');
      assert.equal(header, `Content-Length: ${Buffer.byteLength(body)}`);
    }
    assert.equal(JSON.parse(pieces[1]?.split('\r\n\r\n')[1] ?? '').params.words, 'Côte d’Ivoire');
  });

  test('says that a message was lost, and writes the next one', async () => {
    const to = new PassThrough();
    const writer = new WholeMessageWriter(to);
    const lost: string[] = [];
    writer.onError(([error]) => lost.push(error.message));
    await assert.rejects(writer.write({ jsonrpc: '2.0', size: 1n } as Message), /BigInt/);
    assert.equal(lost.length, 1);
    assert.equal(to.read(), null);
    await writer.write(saying('Urges'));
    assert.equal(to.readableLength > 0, true);
  });

  test('says that nothing can be written any more', async () => {
    const to = new Writable({ write: (_chunk, _encoding, done) => done(new Error('the pipe is broken')) });
    const writer = new WholeMessageWriter(to);
    const closed = new Promise<void>((resolve) => writer.onClose(resolve));
    await assert.rejects(writer.write(saying('Urges')), /the pipe is broken/);
    await closed;
  });
});
