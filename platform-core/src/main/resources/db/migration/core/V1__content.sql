-- What the newspaper consists of: sections, authors, pictures, stories with their revisions, and where they all stand.

create sequence section_seq start with 50 increment by 50;
create sequence author_seq start with 50 increment by 50;
create sequence media_seq start with 50 increment by 50;
create sequence address_seq start with 50 increment by 50;
create sequence tag_seq start with 50 increment by 50;
create sequence revision_seq start with 50 increment by 50;
create sequence publication_seq start with 50 increment by 50;
-- The first id is 10000000: imported stories keep the number they had elsewhere.
create sequence article_seq start with 10000049 increment by 50;

create table address (
    id         bigint       not null primary key,
    path       varchar(700) not null,
    kind       varchar(20)  not null,
    entity_id  bigint       not null,
    is_former  boolean      not null,
    constraint address_path_once unique (path)
);
create index address_by_entity on address (kind, entity_id);

create table section (
    id          bigint        not null primary key,
    version     bigint        not null,
    slug        varchar(200)  not null,
    name        varchar(200)  not null,
    description varchar(2000) not null,
    parent_id   bigint references section (id),
    sort_order  integer       not null,
    path        varchar(700)  not null,
    constraint section_slug_once unique (slug)
);

create table media (
    id           bigint        not null primary key,
    version      bigint        not null,
    file_name    varchar(200)  not null,
    media_type   varchar(40)   not null,
    width        integer       not null,
    height       integer       not null,
    byte_count   bigint        not null,
    sha256       varchar(64)   not null,
    alt          varchar(1000) not null,
    caption      varchar(2000) not null,
    credit       varchar(500)  not null,
    added_at     timestamp(6)  not null,
    added_by_id  bigint        not null
);
create index media_by_hash on media (sha256);
create index media_newest on media (added_at, id);

-- Apart from its description, so that lists of pictures never load bytes.
create table media_content (
    media_id bigint   not null primary key references media (id),
    content  ${bytes} not null
);

create table author (
    id          bigint        not null primary key,
    version     bigint        not null,
    slug        varchar(200)  not null,
    name        varchar(200)  not null,
    email       varchar(254)  not null,
    biography   varchar(5000) not null,
    signal      varchar(200)  not null,
    pgp         varchar(200)  not null,
    secure_drop varchar(300)  not null,
    picture_id  bigint references media (id),
    path        varchar(700)  not null,
    constraint author_slug_once unique (slug)
);
create index author_by_name on author (name);

create table article (
    id                    bigint      not null primary key,
    version               bigint      not null,
    owner_account_id      bigint      not null,
    state                 varchar(20) not null,
    path                  varchar(700),
    published_revision_id bigint,
    working_revision_id   bigint,
    comments_open         boolean     not null,
    first_published_at    timestamp(6),
    updated_at            timestamp(6)
);
create index article_newest on article (state, first_published_at, id);
create index article_by_owner on article (owner_account_id);

-- Rows are only ever added.
create table revision (
    id              bigint           not null primary key,
    article_id      bigint           not null references article (id),
    kicker          varchar(200)     not null,
    headline        varchar(500)     not null,
    standfirst      varchar(2000)    not null,
    excerpt         varchar(2000)    not null,
    body_typed      varchar(1000000) not null,
    body_html       varchar(1000000) not null,
    policy_version  integer          not null,
    slug            varchar(200)     not null,
    section_id      bigint references section (id),
    lead_picture_id bigint references media (id),
    breaking        boolean          not null,
    comments_open   boolean          not null,
    language        varchar(35),
    saved_by        varchar(200)     not null,
    saved_by_id     bigint           not null,
    saved_at        timestamp(6)     not null
);
create index revision_by_article on revision (article_id);
create index revision_by_section on revision (section_id);
create index revision_by_time on revision (saved_at, id);

alter table article add constraint article_published foreign key (published_revision_id) references revision (id);
alter table article add constraint article_working foreign key (working_revision_id) references revision (id);
create index article_by_published on article (published_revision_id);
create index article_by_working on article (working_revision_id);

create table revision_author (
    revision_id bigint  not null references revision (id),
    sort_order  integer not null,
    author_id   bigint  not null references author (id),
    primary key (revision_id, sort_order)
);
create index revision_author_by_author on revision_author (author_id, revision_id);

create table tag (
    id   bigint       not null primary key,
    name varchar(200) not null,
    slug varchar(200) not null,
    constraint tag_slug_once unique (slug)
);

create table revision_tag (
    revision_id bigint  not null references revision (id),
    sort_order  integer not null,
    tag_id      bigint  not null references tag (id),
    primary key (revision_id, sort_order)
);
create index revision_tag_by_tag on revision_tag (tag_id, revision_id);

-- Who made what public, and who took it back and why.
create table publication (
    id          bigint        not null primary key,
    article_id  bigint        not null references article (id),
    revision_id bigint        not null references revision (id),
    act         varchar(20)   not null,
    reason      varchar(2000) not null,
    done_by     varchar(200)  not null,
    done_by_id  bigint        not null,
    done_at     timestamp(6)  not null
);
create index publication_by_article on publication (article_id, id);
