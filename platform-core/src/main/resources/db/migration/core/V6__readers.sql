-- Readers who are known by a mail address that they proved to own, and what is kept of those who are not.

create sequence reader_seq start with 50 increment by 50;
create table reader (
    id bigint primary key,
    email varchar(100) not null,
    email_key varchar(100) not null unique,
    name varchar(245) not null,
    stamp varchar(40) not null,
    created_at timestamp(6) not null,
    version bigint not null
);

-- Links to sign in with; gone a day later, used or not.
create sequence reader_link_seq start with 50 increment by 50;
create table reader_link (
    id bigint primary key,
    email varchar(100) not null,
    email_key varchar(100) not null,
    page varchar(500) not null,
    requested_at timestamp(6) not null,
    used_at timestamp(6),
    version bigint not null
);
create index reader_link_email on reader_link (email_key, requested_at);
create index reader_link_requested on reader_link (requested_at);

-- Addresses that answers are mailed to, once that is confirmed. The round kills links of an earlier one.
create sequence reply_address_seq start with 50 increment by 50;
create table reply_address (
    id bigint primary key,
    email varchar(100) not null,
    email_key varchar(100) not null unique,
    round integer not null,
    confirmed_at timestamp(6),
    ended_at timestamp(6),
    confirmation_queued_at timestamp(6),
    version bigint not null
);

-- Comments whose writers want to be told of answers.
create table reply_watch (
    comment_id bigint primary key references comment (id),
    root_id bigint not null,
    address_id bigint not null references reply_address (id),
    created_at timestamp(6) not null,
    ended_at timestamp(6)
);
create index reply_watch_address on reply_watch (address_id, root_id);

-- Who wrote it, if that is known; and whether the mail address and where it came from are still kept in clear. The hashes
-- are made when they are dropped.
alter table comment add column reader_id bigint;
alter table comment add column verified boolean default false not null;
alter table comment add column email_hash varchar(64);
alter table comment add column address_hash varchar(64);
alter table comment add column mail_kept boolean default true not null;
alter table comment add column address_kept boolean default true not null;
alter table comment add column erased boolean default false not null;
create index comment_reader on comment (reader_id, posted_at);
create index comment_mail_kept on comment (mail_kept, posted_at);
create index comment_address_kept on comment (address_kept, posted_at);
create index comment_email_hash on comment (email_hash);

-- The key of those hashes: one row, made by the first node that needs it.
create table privacy_secret (
    id smallint primary key,
    secret varchar(64) not null,
    constraint privacy_secret_one check (id = 1)
);

-- What was done at people's requests; not whose.
create sequence privacy_act_seq start with 50 increment by 50;
create table privacy_act (
    id bigint primary key,
    kind varchar(20) not null,
    done_by varchar(200) not null,
    records integer not null,
    done_at timestamp(6) not null
);
create index privacy_act_done on privacy_act (done_at);
