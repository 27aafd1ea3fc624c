-- What a reader may do with comments without an account: change and withdraw their own, vote on others'.
alter table comment add column edited_at timestamp(6);
alter table comment add column withdrawn_at timestamp(6);
alter table comment add column score integer default 0 not null;

-- One vote for each reader and comment. Voter and address are keyed hashes; who voted is known to nobody.
create table comment_vote (
    comment_id bigint not null references comment (id),
    voter varchar(64) not null,
    address varchar(64) not null,
    direction smallint not null,
    voted_at timestamp(6) not null,
    primary key (comment_id, voter)
);

create index comment_vote_address on comment_vote (comment_id, address);
create index comment_vote_voter on comment_vote (voter, comment_id);
