-- Reasons and other short lists, kept as data. A row is never changed and never taken away: a new wording is a new version, a
-- retired reason gets a last day and stays readable in the history of those who were given it.
create table reason (
    list         text    not null check (list ~ '^[a-z]+(-[a-z]+)*$'),
    code         text    not null check (code ~ '^[a-z]+(-[a-z]+)*$'),
    version      int     not null default 1 check (version > 0),
    label_sv     text    not null,
    label_en     text    not null,
    origin       text check (origin in ('PERSON', 'ENTERPRISE', 'REFERRER', 'EXTERNAL')),
    consequence  text check (consequence in ('NONE', 'HOLD_PLACE', 'FREE_PLACE', 'MAY_REFER_AGAIN', 'ASK_REFERRER')),
    needs_text   boolean not null default false,
    person_safe  boolean not null default true,
    demands      text[]  not null default '{}' check (demands <@ array ['CONTACT_ATTEMPTS', 'INFO_ASKED_FIRST']),
    valid_from   date    not null default '2026-01-01',
    valid_to     date check (valid_to >= valid_from),
    sort_order   int     not null,
    primary key (list, code, version),
    unique (list, sort_order, version),
    check ((origin is null) = (consequence is null))
);
comment on column reason.origin is 'Whose reason it is; none in a list that is no list of reasons';
comment on column reason.needs_text is 'The code says too little alone: the colleague has to be told more';
comment on column reason.person_safe is 'The label may be shown to the person as it stands';
comment on column reason.demands is 'What must have been done before the reason may be given';
grant select on reason to framsteg_app;
