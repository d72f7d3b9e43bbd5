-- The common subset of SQLite and PostgreSQL: text, integer, bigint; JSON as text; times as UTC milliseconds
-- or as ISO 8601 text of fixed width. A statement ends with a semicolon at the end of a line.

create table partner (
  id text primary key,
  address_country text not null,
  data text not null,
  content_hash text not null
);

-- `id` follows from organizer and uid, so its uniqueness is theirs; an index on a uid of 1000 characters would be
-- more than PostgreSQL takes. `country` is null where no place says one: then the organizer's counts.
create table event (
  id text primary key,
  organizer text not null references partner (id),
  host text references partner (id),
  uid text not null,
  sequence bigint not null,
  kind text not null,
  country text,
  online integer not null check (online in (0, 1)),
  themes text not null,
  activity_languages text not null,
  search text not null,
  data text not null,
  sources text not null,
  content_hash text not null,
  created text not null,
  updated text not null,
  expanded_until bigint
);

create index event_by_change on event (updated, id);
create index event_by_horizon on event (expanded_until) where expanded_until is not null;

-- `span` is the class of length (see events/span.ts): with it, an index range finds what touches a month without
-- reading the years before it, however long a single exhibition lasts.
create table occurrence (
  event_id text not null references event (id) on delete cascade,
  recurrence_id text not null,
  start_local text not null,
  end_local text not null,
  utc_start bigint not null,
  utc_end bigint not null,
  span integer not null,
  online integer not null check (online in (0, 1)),
  override text,
  primary key (event_id, recurrence_id),
  check (utc_end >= utc_start)
);

create index occurrence_by_time on occurrence (span, utc_start);

-- One row; it rises in every transaction that changed what the feed says.
create table revision (
  id integer primary key check (id = 1),
  number bigint not null,
  changed bigint not null
);

insert into revision (id, number, changed) values (1, 0, 0);
