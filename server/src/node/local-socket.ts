/**
 * The sockets of `--socket=PORT` and `--pipe=NAME`: to a port of this machine, or to a pipe. The only file that may open
 * one.
 */
import { connect, type Socket } from 'node:net';

/** Connects to a port of this machine. */
export const connectedToPort = (port: number): Socket => connect({ port, host: '127.0.0.1' });

/** Connects to a pipe, or to a socket of the file system. */
export const connectedToPipe = (path: string): Socket => connect({ path });
