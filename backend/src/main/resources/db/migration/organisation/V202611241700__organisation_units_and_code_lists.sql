-- Where things are and what they are called: the municipalities of Gävleborg, the kinds of placement, how many places a unit has.

create table municipality (
    code        text primary key check (code ~ '^[0-9]{4}$'),
    name        text collate "sv-x-icu" not null,
    taxonomy_id text not null unique
);
comment on column municipality.taxonomy_id is 'The concept in the taxonomy of JobTech Development';
insert into municipality (code, name, taxonomy_id) values
    ('2101', 'Ockelbo',    'GEvW_wKy_A9H'),
    ('2104', 'Hofors',     'yuNd_3bg_ttc'),
    ('2121', 'Ovanåker',   'JPSe_mUQ_NDs'),
    ('2132', 'Nordanstig', 'fFeF_RCz_Tm5'),
    ('2161', 'Ljusdal',    '63iQ_V6F_REB'),
    ('2180', 'Gävle',      'qk8Y_2b6_82D'),
    ('2181', 'Sandviken',  'BbdN_xLB_k6s'),
    ('2182', 'Söderhamn',  'JauG_nz5_7mu'),
    ('2183', 'Bollnäs',    'KxjG_ig5_exF'),
    ('2184', 'Hudiksvall', 'Utks_mwF_axY');

-- legal_ground points at the law that the commissioner acts under; the controller says whether it carries in the case at hand.
create table placement_kind (
    code              text primary key check (code ~ '^[a-z]+(-[a-z]+)*$'),
    label             jsonb   not null check (label ? 'sv'),
    commissioners     text[]  not null,
    legal_ground      text    not null,
    decision_required boolean not null,
    paid_per_day      boolean not null,
    answer_days       int     not null default 3 check (answer_days between 1 and 60),
    sort_order        int     not null unique
);
comment on column placement_kind.commissioners is 'Kinds of organisation that may refer; none when the person comes on their own';
comment on column placement_kind.answer_days is 'Working days to answer a referral where no contract says otherwise';
insert into placement_kind (code, label, commissioners, legal_ground, decision_required, paid_per_day, sort_order) values
    ('work-training', '{"sv": "Arbetsträning", "en": "Work training"}',
     '{PUBLIC_EMPLOYMENT_SERVICE}', 'Förordning (2000:628) om den arbetsmarknadspolitiska verksamheten', true, true, 1),
    ('enhanced-work-training', '{"sv": "Förstärkt arbetsträning", "en": "Enhanced work training"}',
     '{PUBLIC_EMPLOYMENT_SERVICE}', 'Förordning (2000:628) om den arbetsmarknadspolitiska verksamheten', true, true, 2),
    ('work-experience', '{"sv": "Arbetspraktik", "en": "Work experience"}',
     '{PUBLIC_EMPLOYMENT_SERVICE}', 'Förordning (2000:628) om den arbetsmarknadspolitiska verksamheten', true, false, 3),
    ('municipal-labour-market-measure', '{"sv": "Kommunal arbetsmarknadsåtgärd", "en": "Municipal labour market measure"}',
     '{MUNICIPALITY}', 'Lag (1944:475) om arbetslöshetsnämnd', false, false, 4),
    ('occupation-social-services', '{"sv": "Sysselsättning enligt socialtjänstlagen", "en": "Occupation under the Social Services Act"}',
     '{MUNICIPALITY}', 'Socialtjänstlag (2025:400)', true, false, 5),
    ('daily-activities', '{"sv": "Daglig verksamhet enligt LSS", "en": "Daily activities under LSS"}',
     '{MUNICIPALITY}', 'Lag (1993:387) om stöd och service till vissa funktionshindrade', true, false, 6),
    ('rehabilitation', '{"sv": "Arbetslivsinriktad rehabilitering", "en": "Vocational rehabilitation"}',
     '{OTHER_COMMISSIONER}', 'Socialförsäkringsbalken (2010:110)', true, false, 7),
    ('financial-coordination', '{"sv": "Insats genom samordningsförbund", "en": "Measure by a coordination association"}',
     '{OTHER_COMMISSIONER}', 'Lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser', false, false, 8),
    ('probation', '{"sv": "Sysselsättning genom frivården", "en": "Occupation through the probation service"}',
     '{OTHER_COMMISSIONER}', 'Förordning (1998:642) om verkställighet av frivårdspåföljder', true, false, 9),
    ('own-initiative', '{"sv": "På egen begäran", "en": "On own initiative"}',
     '{}', 'Överenskommelse med personen själv', false, false, 10);
grant select on municipality, placement_kind to framsteg_app;

alter table organisation
    alter column name type text collate "sv-x-icu",
    add foreign key (municipality_code) references municipality;
alter table org_unit
    alter column name type text collate "sv-x-icu",
    add foreign key (municipality_code) references municipality,
    add column places int not null default 0 check (places between 0 and 1000);
comment on column org_unit.places is 'How many people the unit can have at once';
create index organisation_name on organisation (name, id);
create index org_unit_name on org_unit (name, id);
