-- The platform's own tables. Ids compare byte for byte: ${bytes} is empty where a database does that by itself.

create table platform_user (
  user_id varchar(64) ${bytes} not null primary key,
  post    varchar(64),                     -- null: somebody who acts for themselves
  person  varchar(64) not null,            -- a code; names stay in the platform's register
  role    varchar(32) not null
);

create table point_request (
  request_id varchar(64) ${bytes} not null primary key,
  household  varchar(64) ${bytes} not null,
  member     varchar(64) not null,
  item       varchar(64) not null,
  note       varchar(200),
  asked_at   timestamp not null
);

create table work_order (
  order_id  varchar(64) ${bytes} not null primary key,
  kind      varchar(16) not null,
  stream    varchar(64) ${bytes} not null unique,
  area      varchar(64) not null,
  note      varchar(200),
  opened_at timestamp not null
);

-- What list pages show: filled by the store, in the same transaction as the facts.
create table matter_page (
  stream varchar(64) ${bytes} not null primary key,
  status varchar(32),
  rung   varchar(8),
  owner  varchar(64),
  supervised varchar(8)
);

create table dispute_page (
  stream   varchar(64) ${bytes} not null primary key,
  status   varchar(32),
  mediator varchar(64)
);
