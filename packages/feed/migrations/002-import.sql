-- What an imported event said of its own age (LAST-MODIFIED or DTSTAMP, ISO 8601 in UTC): of two versions with the
-- same sequence, the older one must not replace the newer.
create table import_stamp (
  event_id text primary key references event (id) on delete cascade,
  modified text not null
);
