-- People and what they say: accounts, comments; and what all of core leans on: settings, keys, the log of changes.

-- Followed by nodes, caches and indexes. Numbers are handed out one by one (cache 1): each left out is a gap to wait for.
create sequence change_log_seq start with 1 increment by 1 cache 1;

create table change_log (
    id bigint primary key,
    kind varchar(20) not null,
    entity_id bigint not null,
    changed_at timestamp(6) not null
);

create index change_log_changed_at on change_log (changed_at);

create table setting (
    name varchar(100) primary key,
    content varchar(4000) not null,
    version bigint not null
);

create table signing_key (
    id varchar(16) primary key,
    secret varchar(100) not null,
    created_at timestamp(6) not null,
    retired_at timestamp(6)
);

create sequence account_seq start with 50 increment by 50;

-- login is kept in lower case; stamp changes with password, roles and state, and ends older sessions.
create table account (
    id bigint primary key,
    login varchar(60) not null unique,
    name varchar(200) not null,
    email varchar(254) not null,
    password varchar(500) not null,
    enabled boolean not null,
    stamp varchar(64) not null,
    created_at timestamp(6) not null,
    version bigint not null
);

create table account_role (
    account_id bigint not null references account (id),
    role varchar(20) not null,
    primary key (account_id, role)
);

create index account_role_role on account_role (role);

-- Links for setting up the first administrator: hashes only, all gone once there is one.
create table setup_token (
    hash varchar(64) primary key,
    created_at timestamp(6) not null
);

-- Numbers below ten million are left to imports. EclipseLink takes the 50 numbers up to the sequence's value.
create sequence comment_seq start with 10000049 increment by 50;

-- text as typed, body as shown; path holds the ids from the root down, each followed by a slash.
create table comment (
    id bigint primary key,
    article_id bigint not null references article (id),
    parent_id bigint references comment (id),
    root_id bigint not null,
    depth integer not null,
    path varchar(200) not null,
    state varchar(20) not null,
    author varchar(245) not null,
    email varchar(100) not null,
    url varchar(208) not null,
    text varchar(1000000) not null,
    body varchar(1000000) not null,
    policy_version integer not null,
    remote_address varchar(45) not null,
    user_agent varchar(500) not null,
    posted_at timestamp(6) not null,
    text_hash varchar(64) not null,
    version bigint not null
);

create index comment_thread on comment (article_id, state, posted_at);
create index comment_repeat on comment (article_id, text_hash);
create index comment_parent on comment (parent_id);
create index comment_posted_at on comment (posted_at);
