-- What was taken in from other systems: by what it was there, what it is here, and how to tell whether either side has
-- changed since. No foreign key, since one column points to several tables.

create sequence import_record_seq start with 50 increment by 50;

create table import_record (
    id           bigint       not null primary key,
    source       varchar(300) not null,
    kind         varchar(20)  not null,
    foreign_id   varchar(200) not null,
    local_id     bigint       not null,
    content_hash varchar(64)  not null,
    local_mark   varchar(100) not null,
    imported_at  timestamp(6) not null,
    constraint import_record_once unique (source, kind, foreign_id)
);
