import { bodyReader } from '../shared/body.ts';
import type { Handlers, Input } from '../shared/contract.ts';
import { specification } from '../shared/specification.ts';

const operations = Object.values(specification.paths).flatMap((item) => Object.values(item));
const readers = new Map<string, (sent: unknown) => unknown>();

/** What a form said, as the body of an operation: checked against the contract, as if it had been sent to the API. Throws `invalid-body`. */
export function bodyFor<K extends keyof Handlers>(operationId: K, sent: unknown): NonNullable<Input<K>['body']> {
  let read = readers.get(operationId);
  if (!read) {
    read = bodyReader(operations.find((operation) => operation.operationId === operationId)!)!;
    readers.set(operationId, read);
  }
  return read(sent) as NonNullable<Input<K>['body']>;
}
