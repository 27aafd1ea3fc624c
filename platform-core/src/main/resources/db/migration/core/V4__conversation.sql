-- The conversation under a story: comments on top, badges, who may comment where.
alter table comment add column pinned boolean default false not null;
alter table comment add column badge varchar(10) default 'NONE' not null;

-- All that a thread's order, pages and count are made of, without a look at the comments themselves.
create index comment_outline on comment (article_id, state, posted_at, id, path, pinned);
drop index comment_thread;

-- A section's or story's own policy; those without follow what is above them.
create table comment_policy (
    scope varchar(10) not null,
    entity_id bigint not null,
    policy varchar(20) not null,
    primary key (scope, entity_id)
);
