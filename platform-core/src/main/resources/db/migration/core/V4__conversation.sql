-- The conversation under a story: comments on top, badges, who may comment where.
alter table comment add column pinned boolean default false not null;
alter table comment add column badge varchar(10) default 'NONE' not null;

-- A section's or story's own policy; those without follow what is above them.
create table comment_policy (
    scope varchar(10) not null,
    entity_id bigint not null,
    policy varchar(20) not null,
    primary key (scope, entity_id)
);
