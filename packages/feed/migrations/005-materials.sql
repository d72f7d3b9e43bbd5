-- What librarians teach with. `number` is the feed's revision at the last change, so that one small read says whether a
-- catalogue in memory is still right. A withdrawn material stays, without its content: harvesters are told of it.
create table material (
  id text primary key,
  publisher text not null references partner (id),
  learning_resource_type text not null,
  data text not null,
  sources text not null,
  entry text not null,
  content_hash text not null,
  withdrawn integer not null check (withdrawn in (0, 1)),
  number bigint not null,
  created text not null,
  updated text not null
);

create index material_by_number on material (number);
create index material_by_change on material (updated, id);

-- What a material is based on: identifiers of this feed. The other end need not exist yet.
create table material_basis (
  material_id text not null references material (id) on delete cascade,
  based_on text not null,
  primary key (material_id, based_on)
);

create index material_basis_by_origin on material_basis (based_on);

-- An attachment. The file lies in the folder of attachments under its hash; without a hash there was none to store.
create table attachment (
  material_id text not null references material (id) on delete cascade,
  media_id text not null,
  file text not null,
  sha256 text,
  encoding_format text,
  content_size bigint,
  primary key (material_id, media_id)
);

create index attachment_by_hash on attachment (sha256);

-- That somebody has run a material. It shows when its publisher has read it; a refused one is deleted.
create table run (
  id text primary key,
  material_id text not null references material (id) on delete cascade,
  date text not null,
  locality text not null,
  country text,
  group_size bigint,
  changes text,
  language text,
  status text not null check (status in ('pending', 'published')),
  created bigint not null
);

create index run_by_material on run (material_id, status, date);
