/**
 * Another transaction changed a row after this one had read it. It carries PostgreSQL's code for that, so that
 * `Database.write` runs the work again; on SQLite, where one writes at a time, it cannot happen.
 */
export class Overtaken extends Error {
  readonly code = '40001';

  constructor() {
    super('Another transaction changed the row in between.');
    this.name = 'Overtaken';
  }
}
