-- What comments leave behind, to compare later ones with. All of a comment's rows can be found, and erased, by its id.

-- The key under which personal values are hashed: one row, made by the first node that needs it.
create table trace_secret (
  id smallint not null primary key,
  secret varchar(64) not null,
  constraint trace_secret_one check (id = 1)
);

-- Where a comment came from, and the hosts it links. Addresses and names are keyed hashes, hosts stand in clear.
-- The story and who sent it are kept with hosts alone, to see how far one has spread.
create table comment_trace (
  comment_id bigint not null,
  item smallint not null,
  kind varchar(8) not null,
  trace_key varchar(200) not null,
  seen_at timestamp(6) not null,
  article_id bigint,
  sender varchar(32),
  constraint comment_trace_pk primary key (comment_id, item),
  constraint comment_trace_comment_fk foreign key (comment_id) references comment (id)
);
create index comment_trace_key on comment_trace (kind, trace_key, seen_at desc);

-- The traces of comments on which a moderator's verdict stands: few beside all traces, so that what was judged is found
-- even among thousands of the same that nobody looked at.
create table trace_verdict (
  comment_id bigint not null,
  item smallint not null,
  kind varchar(8) not null,
  trace_key varchar(200) not null,
  verdict varchar(16) not null,
  decided_at timestamp(6) not null,
  constraint trace_verdict_pk primary key (comment_id, item),
  constraint trace_verdict_comment_fk foreign key (comment_id) references comment (id)
);
create index trace_verdict_key on trace_verdict (kind, trace_key, decided_at desc);

-- What a text is like: a sketch to compare, and the bands of it by which candidates are found.
create table comment_sketch (
  comment_id bigint not null primary key,
  article_id bigint not null,
  sender varchar(32) not null,
  sketch varchar(172) not null,
  constraint comment_sketch_comment_fk foreign key (comment_id) references comment (id)
);
create table comment_band (
  comment_id bigint not null,
  band_key bigint not null,
  seen_at timestamp(6) not null,
  constraint comment_band_pk primary key (comment_id, band_key),
  constraint comment_band_comment_fk foreign key (comment_id) references comment (id)
);
create index comment_band_key on comment_band (band_key, seen_at desc);
