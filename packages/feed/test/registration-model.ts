// What registrations promise, as a pure model, written without a look at how the feed keeps it. Times are minutes.
export type Status = 'held' | 'requested' | 'confirmed' | 'waiting' | 'offered' | 'cancelled' | 'expired' | 'withdrawn' | 'refused';

export interface Settings {
  capacity: number;
  waitingListCapacity: number;
  confirmation: boolean;
  approval: boolean;
  holdMinutes: number;
  /** 0: seats from the list are confirmed at once. */
  offerMinutes: number;
}

export interface Person {
  status: Status;
  size: number;
  seated: boolean;
  /** Place in the order of the list; undefined outside it. */
  queued: number | undefined;
  expires: number | undefined;
  before: Status | undefined;
  created: number;
}

export interface Model {
  settings: Settings;
  now: number;
  isClosed: boolean;
  people: Person[];
  lastInQueue: number;
}

export type Command =
  | { does: 'register'; size: number }
  | { does: 'confirm' | 'open' | 'cancel' | 'undo' | 'promote' | 'refuse' | 'erase'; who: number }
  | { does: 'resize'; who: number; size: number }
  | { does: 'wait'; minutes: number }
  | { does: 'resettle'; capacity: number; waitingListCapacity: number }
  | { does: 'close' };

const active: Status[] = ['held', 'requested', 'confirmed', 'waiting', 'offered'];

export const begin = (settings: Settings): Model => ({ settings, now: 0, isClosed: false, people: [], lastInQueue: 0 });
export const taken = ({ people }: Model) => people.reduce((sum, { seated, size }) => sum + (seated ? size : 0), 0);
export const waiting = ({ people }: Model) => people.reduce((sum, { queued, size }) => sum + (queued === undefined ? 0 : size), 0);
const free = (model: Model) => model.settings.capacity - taken(model);
const room = (model: Model) => model.settings.waitingListCapacity - waiting(model);

/** Carries the command out in the model, and answers what a person is told: `ok` or the code of a problem. */
export function apply(model: Model, command: Command): string {
  if (command.does === 'register') return register(model, command.size);
  if (command.does === 'wait') return pass(model, command.minutes);
  if (command.does === 'close') return close(model);
  if (command.does === 'resettle') {
    Object.assign(model.settings, { capacity: command.capacity, waitingListCapacity: command.waitingListCapacity });
    fill(model);
    return 'ok';
  }
  const person = model.people[command.who % (model.people.length || 1)];
  if (!person) return 'nobody';
  switch (command.does) {
    case 'confirm':
      return confirm(model, person, true);
    case 'open':
      return confirm(model, person, false);
    case 'cancel':
      return cancel(model, person);
    case 'undo':
      return undo(model, person);
    case 'promote':
      return promote(model, person);
    case 'refuse':
      if (person.status === 'refused') return 'ok';
      return active.includes(person.status) ? end(model, person, 'refused') : 'not-changeable';
    case 'erase':
      return erase(model, person);
    case 'resize':
      return resize(model, person, command.size);
  }
}

function register(model: Model, size: number): string {
  if (model.isClosed) return 'registration-closed';
  const { confirmation, approval, holdMinutes } = model.settings;
  const seated = size <= free(model);
  if (!seated && size > room(model)) return 'full';
  const settled: Status = !seated ? 'waiting' : approval ? 'requested' : 'confirmed';
  model.people.push({
    status: confirmation ? 'held' : settled,
    size,
    seated,
    queued: seated ? undefined : ++model.lastInQueue,
    expires: confirmation ? model.now + holdMinutes : undefined,
    before: undefined,
    created: model.now,
  });
  return 'ok';
}

function confirm(model: Model, person: Person, byMail: boolean): string {
  const { status, seated, expires } = person;
  if (status === 'confirmed' || status === 'requested' || status === 'waiting') return 'ok';
  const isLate = expires !== undefined && expires <= model.now;
  if (status === 'expired') return person.before === 'offered' ? 'offer-expired' : 'hold-expired';
  if (status === 'offered') return isLate ? 'offer-expired' : become(person, 'confirmed');
  if (status !== 'held') return 'not-changeable';
  if (isLate) return 'hold-expired';
  if (!byMail) return 'not-changeable';
  return become(person, !seated ? 'waiting' : model.settings.approval ? 'requested' : 'confirmed');
}

function cancel(model: Model, person: Person): string {
  const { status } = person;
  if (status === 'cancelled' || status === 'withdrawn') return 'ok';
  if (!active.includes(status)) return 'not-changeable';
  if (!person.seated || status === 'offered') return end(model, person, 'withdrawn');
  Object.assign(person, { status: 'cancelled', before: status, expires: model.now + 15 });
  return 'ok';
}

function undo(model: Model, person: Person): string {
  if (active.includes(person.status)) return 'ok';
  if (person.status !== 'cancelled' || !person.seated || person.expires! <= model.now) return 'undo-expired';
  const held = Math.max(person.expires!, person.created + model.settings.holdMinutes);
  Object.assign(person, { status: person.before, before: undefined, expires: person.before === 'held' ? held : undefined });
  return 'ok';
}

function promote(model: Model, person: Person): string {
  if (person.status === 'confirmed') return 'ok';
  if (!active.includes(person.status)) return 'not-changeable';
  if (!person.seated && person.size > free(model)) return 'full';
  Object.assign(person, { seated: true, queued: undefined });
  return become(person, 'confirmed');
}

function resize(model: Model, person: Person, size: number): string {
  if (!active.includes(person.status)) return 'not-changeable';
  const more = size - person.size;
  if (more > (person.seated ? free(model) : room(model)) && more > 0) return 'full';
  person.size = size;
  if (more < 0) fill(model);
  return 'ok';
}

function erase(model: Model, person: Person): string {
  if (!person.seated && person.queued === undefined) return 'ok';
  return end(model, person, person.status === 'cancelled' || (person.seated && person.status !== 'offered') ? 'cancelled' : 'withdrawn');
}

/** Nobody registers any more; the waiting list goes on. */
function close(model: Model): string {
  model.isClosed = true;
  return 'ok';
}

/** Time passes; what runs out does so in the order in which it does. */
function pass(model: Model, minutes: number): string {
  model.now += minutes;
  for (;;) {
    const due = model.people.filter(({ expires }) => expires !== undefined && expires <= model.now);
    const next = due.toSorted((a, b) => a.expires! - b.expires!)[0];
    if (!next) break;
    const { status } = next;
    if (status !== 'cancelled') next.before = status;
    end(model, next, status === 'cancelled' ? 'cancelled' : 'expired');
  }
  fill(model);
  return 'ok';
}

function become(person: Person, status: Status): string {
  Object.assign(person, { status, expires: undefined });
  return 'ok';
}

function end(model: Model, person: Person, status: Status): string {
  const wasSeated = person.seated;
  Object.assign(person, { status, seated: false, queued: undefined, expires: undefined });
  if (wasSeated) fill(model);
  return 'ok';
}

/** The first in the list whose whole party fits, again and again. */
function fill(model: Model): void {
  for (;;) {
    const fitting = model.people.filter(({ queued, size }) => queued !== undefined && size <= free(model));
    const next = fitting.toSorted((a, b) => a.queued! - b.queued!)[0];
    if (!next) return;
    Object.assign(next, { seated: true, queued: undefined });
    if (next.status === 'held') continue;
    const { approval, offerMinutes } = model.settings;
    next.status = approval ? 'requested' : offerMinutes === 0 ? 'confirmed' : 'offered';
    next.expires = next.status === 'offered' ? model.now + offerMinutes : undefined;
  }
}
