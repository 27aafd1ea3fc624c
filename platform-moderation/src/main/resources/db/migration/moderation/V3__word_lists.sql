-- The site's own word lists. word_key is what must not be there twice: the word folded, in small letters unless
-- capitals count. Numbers up to 10,000 are for the words that move in below.
create sequence watched_word_seq start with 10050 increment by 50;
create table watched_word (
  id bigint not null primary key,
  version bigint not null,
  word varchar(200) not null,
  word_key varchar(400) not null,
  action varchar(16) not null,
  replacement varchar(200) not null,
  case_sensitive boolean not null,
  scope varchar(16) not null,
  note varchar(500) not null,
  added_by varchar(200) not null,
  added_at timestamp(6) not null,
  constraint watched_word_once unique (word_key, scope, case_sensitive)
);
create index watched_word_action on watched_word (action, word_key);

-- One row that every change of the lists counts up: nodes read the lists again only when it has moved, and changes
-- wait for each other on it.
create table word_lists_edition (
  id bigint not null primary key,
  edition bigint not null
);
insert into word_lists_edition values (1, 1);

-- What sites kept in two settings, one word a line, moves in. The settings stay for nodes of the version before, which
-- may still run; nothing of this version reads them. A word on both lists blocks. The position of each line end is
-- found by counting, since the two databases split texts in ways of their own.
insert into watched_word
  select row_number() over (order by word), 0, word, word_key, action, '', false, 'WORDS', '', '', current_timestamp
  from (
    select min(word) as word, word_key, min(action) as action
    from (
      select trim(line) as word, lower(trim(line)) as word_key, action
      from (
        select substring(content from start + 1
                 for position(chr(10) in substring(content from start + 1)) - 1) as line, action
        from (
          select chr(10) || replace(replace(content, chr(13), chr(10)), chr(9), ' ') || chr(10) as content,
                 case name when 'moderation.block-words' then 'BLOCK' else 'HOLD' end as action
          from setting where name in ('moderation.block-words', 'moderation.hold-words')
        ) lists
        cross join (
          select thousands.n * 1000 + hundreds.n * 100 + tens.n * 10 + ones.n + 1 as start
          from (values (0), (1), (2), (3), (4)) as thousands(n)
          cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as hundreds(n)
          cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as tens(n)
          cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as ones(n)
        ) places
        where start < char_length(content) and substring(content from start for 1) = chr(10)
      ) lines
    ) words
    -- A line of signs alone matched nothing.
    where trim(translate(word, '#*.,;:-_!?/+=$%&@"()[]<>', rpad(' ', 24))) <> ''
    group by word_key
  ) moved
  where char_length(word) <= 200;

-- A list without a word, such as a single #, was how a site said that it wants none of ours either.
insert into setting (name, content, version)
  select case name when 'moderation.block-words' then 'screening.words.our-block' else 'screening.words.our-hold' end,
         'false', 0
  from setting
  where name in ('moderation.block-words', 'moderation.hold-words')
    and trim(replace(replace(content, chr(13), ''), chr(10), '')) <> ''
    and not exists (
      select 1 from watched_word
      where action = case name when 'moderation.block-words' then 'BLOCK' else 'HOLD' end);
