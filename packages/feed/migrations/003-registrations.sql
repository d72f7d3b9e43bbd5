-- How one registers for an event. The settings are the organizer's and stay when the event is imported anew.
-- `capacity` is what one can register for: the settings' capacity less what is kept for walk-ins.
create table registration_settings (
  event_id text primary key references event (id) on delete cascade,
  data text not null,
  scope text not null check (scope in ('event', 'occurrence')),
  capacity bigint not null,
  updated bigint not null
);

-- One counter for each thing that one registers for: a date, or the whole event (then recurrence_id is '').
-- `wanted` is what the settings say; `capacity` is that, or what was taken when it was lowered below that. The same
-- for the waiting list. `plan` is what the registered people were told last of time, place and state.
create table seats (
  event_id text not null references event (id) on delete cascade,
  recurrence_id text not null,
  wanted bigint not null,
  capacity bigint not null,
  taken bigint not null,
  waiting_wanted bigint not null,
  waiting_capacity bigint not null,
  waiting bigint not null,
  queue_number bigint not null,
  plan text not null,
  primary key (event_id, recurrence_id),
  constraint no_seat_twice check (taken >= 0 and taken <= capacity),
  constraint no_place_twice check (waiting >= 0 and waiting <= waiting_capacity)
);

-- `seats` is how many it holds now; `queue_number` is its place in the waiting list; `expires` is when its state
-- changes by itself: the end of a hold, of an offer, or of the time to undo a cancellation.
create table registration (
  id text primary key,
  event_id text not null references event (id) on delete cascade,
  recurrence_id text not null,
  status text not null check (status in ('held', 'requested', 'confirmed', 'waiting', 'offered', 'cancelled', 'expired', 'withdrawn', 'refused')),
  seats bigint not null,
  queue_number bigint,
  party_size bigint not null check (party_size > 0),
  language text not null,
  name text,
  email text,
  email_key text,
  answers text,
  access_needs text,
  email_confirmed bigint,
  expires bigint,
  cancelled_from text,
  reason text,
  attended bigint,
  attended_at bigint,
  walk_in integer not null check (walk_in in (0, 1)),
  reminded bigint,
  delivery_failure text,
  sequence bigint not null,
  erased bigint,
  created bigint not null,
  updated bigint not null,
  check (seats in (0, party_size))
);

create unique index one_registration_a_person on registration (event_id, recurrence_id, email_key)
  where email_key is not null and status in ('held', 'requested', 'confirmed', 'waiting', 'offered');
create index registration_by_event on registration (event_id, recurrence_id, created, id);
create index registration_by_expiry on registration (expires) where expires is not null;
create index registration_in_queue on registration (event_id, recurrence_id, queue_number) where queue_number is not null;

-- Only hashes of tokens are kept. `by_mail`: it was sent to the address, so whoever has it has read the mail.
create table registration_token (
  hash text primary key,
  registration_id text not null references registration (id) on delete cascade,
  by_mail integer not null check (by_mail in (0, 1)),
  created bigint not null
);

create index token_by_registration on registration_token (registration_id);

-- The answer is encrypted with the key itself, of which only the hash is kept.
create table idempotency (
  key_hash text primary key,
  request_hash text not null,
  answer text not null,
  created bigint not null
);

create index idempotency_by_age on idempotency (created);

-- What an organizer wrote to those who are registered.
create table message (
  id text primary key,
  event_id text not null references event (id) on delete cascade,
  subject text not null,
  text text not null,
  created bigint not null
);

-- Mails to be sent. There is no address and no text in it: a mail is written from the registration when it is sent.
create table outbox (
  id text primary key,
  registration_id text not null references registration (id) on delete cascade,
  kind text not null,
  message_id text references message (id) on delete cascade,
  state text not null check (state in ('pending', 'sent', 'failed', 'dropped')),
  attempts bigint not null,
  next_attempt bigint not null,
  error text,
  created bigint not null,
  updated bigint not null
);

create index outbox_by_turn on outbox (next_attempt) where state = 'pending';
create index outbox_by_registration on outbox (registration_id);

-- What opens a partner's events: keys for programs, sessions for people who have shown a key.
create table partner_key (
  hash text primary key,
  partner_id text not null references partner (id) on delete cascade,
  created bigint not null
);

create table partner_session (
  hash text primary key,
  partner_id text not null references partner (id) on delete cascade,
  expires bigint not null
);

-- Pieces of work that were handed in, so that none is handed in twice.
create table spent_challenge (
  id text primary key,
  expires bigint not null
);

-- What the feed signs with; made when it is first needed.
create table secret (
  name text primary key,
  value text not null
);
