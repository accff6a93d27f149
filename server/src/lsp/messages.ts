/** Messages to the person at the editor. They ask for no choice, so they are notifications. */
import { type Connection, type MessageType, ShowMessageNotification } from 'vscode-languageserver';

export const show = (connection: Connection, type: MessageType, message: string): void =>
  void connection.sendNotification(ShowMessageNotification.type, { type, message });
