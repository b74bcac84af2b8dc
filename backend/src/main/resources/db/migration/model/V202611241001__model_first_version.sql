-- The first published version: our own wording, to be refined by the coordinator together with the enterprises.
insert into model (id, code, name, created_at)
values ('01a20ada-2c00-7000-8000-000000000000', 'framsteg', '{"sv": "Framstegsmodellen", "en": "The Framsteg model"}',
        '2026-11-24T00:00:00Z');

insert into model_version (id, model_id, number, status, created_at)
values ('01a20ada-2c00-7000-8000-000000000001', '01a20ada-2c00-7000-8000-000000000000', 1, 'DRAFT', '2026-11-24T00:00:00Z');

insert into stage (id, model_version_id, position, code, title, purpose, opens, opens_after, opens_on, opens_when_ending,
                   signed_by, optional, statutory, repeatable, runs_beside)
select ('01a20ada-2c00-7001-8000-' || lpad(to_hex(position), 12, '0'))::uuid, '01a20ada-2c00-7000-8000-000000000001',
       position, code, jsonb_build_object('sv', sv, 'en', en), jsonb_build_object('sv', purpose),
       opens, opens_after::text[], opens_on, opens_when_ending, signed_by::text[], optional, statutory, repeatable, runs_beside
  from (values
    (1, 'welcome', 'Anvisning och välkommen', 'Referral and welcome',
     'Du får veta vad platsen är, träffar oss och bestämmer om det här är något för dig.',
     'WHEN_PLANNED', '{}', null, false, '{}', false, false, false, false),
    (2, 'introduction', 'Introduktion', 'Introduction',
     'Du lär känna arbetsplatsen och går igenom det som håller dig och andra trygga. Du och din handledare skriver under när allt är genomgånget.',
     'AT_START', '{}', null, false, '{PARTICIPANT,SUPERVISOR}', false, true, false, false),
    (3, 'work-plan', 'Arbetsplan', 'Work plan',
     'Du och din handledare skriver ner dina mål med dina egna ord, vad du ska arbeta med och vilket stöd du vill ha.',
     'WHEN_PREDECESSORS_ARE_DONE', '{introduction}', null, false, '{}', false, false, false, false),
    (4, 'work', 'Arbete och uppföljning', 'Work and follow-up',
     'Du arbetar och lär dig. Var fjärde vecka sätter ni er ner och pratar om hur det går. Varje sådan period är en omgång.',
     'AT_START', '{}', null, false, '{PARTICIPANT,SUPERVISOR}', false, false, true, false),
    (5, 'validation', 'Validering', 'Validation',
     'Det du kan när du arbetar kan bedömas och bli ett intyg. Alla får frågan. Valideringen pågår samtidigt som arbetet.',
     'WHEN_PREDECESSORS_ARE_DONE', '{introduction}', null, false, '{}', true, false, false, true),
    (6, 'evaluation', 'Utvärdering', 'Evaluation',
     'Ni ser tillbaka på tiden tillsammans. Du berättar också hur du tycker att vi har varit.',
     'ON_DAY', '{}', '20 working-days before planned-end', false, '{PARTICIPANT,SUPERVISOR}', false, false, false, false),
    (7, 'exit', 'Avslut och nästa steg', 'Exit and next step',
     'Ni bestämmer vad som händer sedan, du får dina intyg och ni avslutar på ett bra sätt.',
     'WHEN_PREDECESSORS_ARE_DONE', '{evaluation}', null, true, '{PARTICIPANT,SUPERVISOR}', false, false, false, false)
  ) as s (position, code, sv, en, purpose, opens, opens_after, opens_on, opens_when_ending, signed_by, optional, statutory,
          repeatable, runs_beside);

insert into step (id, stage_id, position, code, kind, title, help, done_by, signed_by, due_rule, required, statutory, two_sided,
                  own_items, filled_by, asks)
select ('01a20ada-2c00-7002-8000-' || lpad(to_hex(stage * 256 + position), 12, '0'))::uuid,
       ('01a20ada-2c00-7001-8000-' || lpad(to_hex(stage), 12, '0'))::uuid,
       position, code, kind, jsonb_build_object('sv', sv, 'en', en), jsonb_build_object('sv', help),
       done_by::text[], signed_by::text[], due_rule, required, statutory, two_sided, own_items, filled_by, asks::text[]
  from (values
    -- 1 Anvisning och välkommen
    (1, 1, 'answer-referral', 'CHECK', 'Svara på anvisningen', 'Answer the referral',
     'Den som har anvisat väntar på besked. Svara inom tre arbetsdagar om avtalet inte säger något annat. Ett ja, ett nej eller en tid för ett möte är också ett svar.',
     '{MANAGER,SUPERVISOR}', '{}', '3 working-days after referral-sent', true, false, false, false, 'REFERRAL_ANSWER', '{}'),
    (1, 2, 'first-meeting', 'MEETING', 'Första mötet eller studiebesök', 'First meeting or study visit',
     'Träffas på plats innan start. Visa runt, berätta hur en dag ser ut och fråga vad personen själv vill.',
     '{SUPERVISOR,MANAGER}', '{}', '10 working-days after referral-sent', true, false, false, false, 'REFERRAL_MEETING', '{}'),
    (1, 3, 'information', 'CHECK', 'Information är given', 'Information is given',
     'Berätta vad vi gör tillsammans, vad vi skriver om dig, vem som får läsa det och att du alltid får se allt.',
     '{SUPERVISOR}', '{}', '0 working-days after placement-start', true, false, false, false, null, '{}'),
    (1, 4, 'legal-ground', 'CHECK', 'Rättslig grund är antecknad', 'Legal ground is recorded',
     'Skriv varför vi får ha uppgifterna om personen. Kommer personen genom en anvisning följer grunden med den.',
     '{MANAGER,SUPERVISOR}', '{}', '0 working-days after placement-start', true, true, false, false, 'REFERRAL_LEGAL_GROUND', '{}'),

    -- 2 Introduktion
    (2, 1, 'practical', 'CHECK', 'Det praktiska', 'The practical things',
     'Arbetstider och raster, omklädning och toaletter, mat, arbetskläder, nycklar, parkering. Hur du anmäler frånvaro och till vem du ringer.',
     '{SUPERVISOR}', '{}', '2 working-days after placement-start', true, false, true, true, null, '{}'),
    (2, 2, 'work-environment', 'CHECK', 'Arbetsmiljö och risker', 'Work environment and risks',
     'Gå igenom riskerna där du ska arbeta: lyft, maskiner, halt golv, buller, hot och stress. Vad du gör om något känns farligt. Du får alltid säga stopp.',
     '{SUPERVISOR}', '{}', '2 working-days after placement-start', true, true, true, true, null, '{}'),
    (2, 3, 'fire-and-first-aid', 'CHECK', 'Brand och första hjälpen', 'Fire and first aid',
     'Utrymningsvägar, återsamlingsplats, brandsläckare, första hjälpen-låda, hjärtstartare och vem som kan första hjälpen. Larmnumret är 112.',
     '{SUPERVISOR}', '{}', '1 working-day after placement-start', true, true, true, true, null, '{}'),
    (2, 4, 'protective-gear', 'CHECK', 'Skyddsutrustning och kemikalier', 'Protective gear and chemicals',
     'Vilken skyddsutrustning du ska ha och hur den används. Vilka kemikalier som finns, var säkerhetsdatabladen ligger och vad märkningen betyder.',
     '{SUPERVISOR}', '{}', '2 working-days after placement-start', true, true, true, true, null, '{}'),
    (2, 5, 'rights-and-secrecy', 'CHECK', 'Rättigheter och tystnadsplikt', 'Rights and confidentiality',
     'Vad du har rätt till här, vem du vänder dig till om något är fel, och att ingen berättar om andra utanför arbetet.',
     '{SUPERVISOR}', '{}', '5 working-days after placement-start', true, true, true, false, null, '{}'),
    (2, 6, 'cooperative', 'CHECK', 'Vad ett kooperativ är', 'What a co-operative is',
     'Företaget ägs av dem som arbetar där. Hur beslut tas, när mötena är och hur du kan vara med och påverka, även om du inte är medlem.',
     '{SUPERVISOR}', '{}', '10 working-days after placement-start', true, false, true, false, null, '{}'),
    (2, 7, 'digital-tools', 'CHECK', 'Digitala verktyg', 'Digital tools',
     'Det du behöver kunna för att arbeta här: kassan, schemat, telefonen. Och var du ser din resa i Framsteg.',
     '{SUPERVISOR}', '{}', '10 working-days after placement-start', true, false, true, true, null, '{}'),
    (2, 8, 'tour-and-buddy', 'CHECK', 'Rundvandring och fadder', 'Tour and buddy',
     'Gå runt och hälsa på alla. Du får en fadder som äter lunch med dig den första tiden och som du kan fråga om allt.',
     '{SUPERVISOR}', '{}', '1 working-day after placement-start', true, false, true, true, null, '{}'),
    (2, 9, 'rating-at-start', 'FORM', 'Nuläge på framstegsskalan', 'Where you are now',
     'Du och din handledare sätter var sin bild av hur det är nu. Det är en utgångspunkt, inget betyg.',
     '{PARTICIPANT,SUPERVISOR}', '{}', '10 working-days after placement-start', true, false, false, false, 'PROGRESS_RATING', '{}'),

    -- 3 Arbetsplan
    (3, 1, 'talk-about-goals', 'MEETING', 'Samtal om dina mål', 'Talk about your goals',
     'Sitt ner i lugn och ro. Vad vill du kunna, vad vill du prova, vad ska vara annorlunda om ett halvår?',
     '{SUPERVISOR}', '{}', '15 working-days after placement-start', true, false, false, false, null, '{}'),
    (3, 2, 'plan', 'SIGNATURE', 'Skriv och skriv under arbetsplanen', 'Write and sign the work plan',
     'Mål med dina egna ord, arbetsuppgifter, tider och hur de kan öka, anpassningar och stöd, vad du vill validera och när ni följer upp. Skriv aldrig diagnoser.',
     '{PARTICIPANT,SUPERVISOR}', '{PARTICIPANT,SUPERVISOR}', '20 working-days after placement-start', true, false, false, false, 'WORK_PLAN', '{}'),

    -- 4 Arbete och uppföljning
    (4, 1, 'attendance', 'CHECK', 'Närvaron är inskriven', 'Attendance is recorded',
     'Se till att alla dagar i perioden har närvaro eller en orsak till frånvaro.',
     '{SUPERVISOR}', '{}', 'every 4 weeks from stage-opened', true, false, false, false, null, '{}'),
    (4, 2, 'follow-up', 'MEETING', 'Uppföljning', 'Follow-up',
     'Prata om hur det har gått, titta på målen, skriv ner vad ni ändrar och bestäm när ni ses nästa gång.',
     '{PARTICIPANT,SUPERVISOR}', '{}', 'every 4 weeks from stage-opened', true, false, false, false, 'FOLLOW_UP', '{}'),
    (4, 3, 'rating', 'FORM', 'Framstegsskalan', 'The progress scale',
     'Du och din handledare sätter var sin bild av hur det är nu. Titta på skillnaden mot förra gången tillsammans.',
     '{PARTICIPANT,SUPERVISOR}', '{}', 'every 12 weeks from placement-start', true, false, false, false, 'PROGRESS_RATING', '{}'),
    (4, 4, 'three-party-meeting', 'MEETING', 'Trepartssamtal', 'Three-party meeting',
     'Du, din handledare och din handläggare träffas och pratar om hur det går och vad nästa steg kan vara.',
     '{SUPERVISOR,CASE_OFFICER}', '{}', 'every 12 weeks from placement-start', true, false, false, false, null, '{}'),
    (4, 5, 'deviations', 'REPORT', 'Avvikelser är hanterade', 'Deviations are handled',
     'Frånvaro eller händelser som avtalet säger att vi ska berätta om rapporteras samma dag. Personen får se texten.',
     '{SUPERVISOR,MANAGER}', '{}', '0 working-days after absence-recorded', false, false, false, false, null, '{}'),

    -- 5 Validering
    (5, 1, 'offer', 'FORM', 'Erbjud validering', 'Offer validation',
     'Berätta vilka områden vi kan validera här och fråga om personen vill. Det går bra att säga nej, eller att vänta. Skriv svaret med personens egna ord.',
     '{SUPERVISOR}', '{}', '20 working-days after stage-opened', true, false, false, false, null, '{ANSWER,PERSON_WORDS}'),
    (5, 2, 'self-assessment', 'ASSESSMENT', 'Självskattning', 'Self-assessment',
     'Du går igenom det som bedöms och säger vad du redan kan.',
     '{PARTICIPANT,SUPERVISOR}', '{}', null, false, false, false, false, null, '{}'),
    (5, 3, 'choose-units', 'MEETING', 'Välj enheter', 'Choose units',
     'Välj tillsammans vad som ska bedömas först. Börja hellre med en enhet än med många.',
     '{PARTICIPANT,SUPERVISOR}', '{}', null, false, false, false, false, null, '{}'),
    (5, 4, 'evidence', 'VALIDATION', 'Samla underlag', 'Gather evidence',
     'Visa vad du kan i arbetet. Handledaren skriver ner vad hen ser, du kan berätta och visa bilder på det du gjort.',
     '{PARTICIPANT,SUPERVISOR}', '{}', null, false, false, false, false, null, '{}'),
    (5, 5, 'decisions', 'ASSESSMENT', 'Bedömning och intyg', 'Assessment and certificate',
     'En utbildad bedömare bedömer varje kriterium. En annan person granskar innan intyget skrivs ut.',
     '{SUPERVISOR}', '{}', null, false, false, false, false, null, '{}'),

    -- 6 Utvärdering
    (6, 1, 'joint-evaluation', 'MEETING', 'Gemensam utvärdering', 'Joint evaluation',
     'Vad har hänt sedan starten? Titta på målen, på skalan och på det som finns intyg på.',
     '{PARTICIPANT,SUPERVISOR}', '{}', '10 working-days before planned-end', true, false, false, false, null, '{NOTE}'),
    (6, 2, 'evaluation-of-us', 'FORM', 'Din utvärdering av oss', 'Your evaluation of us',
     'Hur har vi varit? Vad ska vi göra mer av, vad ska vi sluta med? Det du säger skrivs med dina ord.',
     '{PARTICIPANT}', '{}', '10 working-days before planned-end', true, false, false, false, null, '{PERSON_WORDS}'),
    (6, 3, 'rating-at-end', 'FORM', 'Framstegsskalan på slutet', 'Where you are at the end',
     'Du och din handledare sätter var sin bild av hur det är nu, och ser hela resan i ett diagram.',
     '{PARTICIPANT,SUPERVISOR}', '{}', '5 working-days before planned-end', true, false, false, false, 'PROGRESS_RATING', '{}'),
    (6, 4, 'final-report', 'REPORT', 'Slutrapport', 'Final report',
     'Skriv slutrapporten till den som har anvisat. Personen läser den först och får lämna en kommentar.',
     '{SUPERVISOR,MANAGER}', '{}', '5 working-days after placement-ended', false, false, false, false, null, '{}'),

    -- 7 Avslut och nästa steg
    (7, 1, 'outcome', 'FORM', 'Vad som händer sedan', 'What comes next',
     'Skriv vart personen går härifrån: arbete, studier, en annan insats eller något annat. Skriv också med personens egna ord.',
     '{SUPERVISOR}', '{}', '0 working-days after placement-ended', true, false, false, false, 'OUTCOME', '{}'),
    (7, 2, 'certificates', 'CHECK', 'Intygen är överlämnade', 'Certificates are handed over',
     'Gå igenom intygen och visa hur andra kan kontrollera dem. Finns inga intyg väljer du ”Gäller inte”.',
     '{SUPERVISOR}', '{}', '0 working-days after placement-ended', true, false, false, false, null, '{}'),
    (7, 3, 'farewell', 'MEETING', 'Avslutningssamtal', 'Farewell',
     'Säg hej då ordentligt. Lämna tillbaka nycklar och kläder, och berätta hur personen kan höra av sig.',
     '{SUPERVISOR}', '{}', '0 working-days after placement-ended', true, false, false, true, null, '{}')
  ) as s (stage, position, code, kind, sv, en, help, done_by, signed_by, due_rule, required, statutory, two_sided, own_items,
          filled_by, asks);

update model_version set status = 'PUBLISHED', published_on = '2026-11-24' where number = 1;
