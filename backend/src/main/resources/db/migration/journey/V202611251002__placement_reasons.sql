-- How a placement is called off, paused and ended, and where people go from it.
insert into reason (list, code, label_sv, label_en, origin, consequence, needs_text, person_safe, sort_order) values
    ('placement-cancel', 'person-said-no', 'Personen ville inte', 'The person did not want to', 'PERSON', 'NONE', false, true, 1),
    ('placement-cancel', 'work-or-studies', 'Personen har arbete eller studier', 'The person has work or studies', 'PERSON', 'NONE', false, true, 2),
    ('placement-cancel', 'too-little-supervision', 'Handledningen räcker inte just nu', 'Too little supervision at present', 'ENTERPRISE', 'NONE', false, true, 3),
    ('placement-cancel', 'no-place', 'Ingen ledig plats', 'No place free', 'ENTERPRISE', 'NONE', false, true, 4),
    ('placement-cancel', 'planned-by-mistake', 'Planerades av misstag', 'Planned by mistake', 'ENTERPRISE', 'NONE', false, true, 5),
    ('placement-cancel', 'other', 'Annat', 'Something else', 'ENTERPRISE', 'NONE', true, false, 6),

    ('placement-pause', 'illness', 'Sjukdom', 'Illness', 'PERSON', 'HOLD_PLACE', false, true, 1),
    ('placement-pause', 'parental-leave', 'Föräldraledighet', 'Parental leave', 'PERSON', 'HOLD_PLACE', false, true, 2),
    ('placement-pause', 'care', 'Vård eller rehabilitering', 'Care or rehabilitation', 'PERSON', 'HOLD_PLACE', false, true, 3),
    ('placement-pause', 'education', 'Utbildning', 'Education', 'PERSON', 'HOLD_PLACE', false, true, 4),
    ('placement-pause', 'tries-work', 'Prövar ett arbete', 'Tries a job', 'PERSON', 'HOLD_PLACE', false, true, 5),
    ('placement-pause', 'authority-decision', 'Myndighetens beslut', 'The authority''s decision', 'REFERRER', 'HOLD_PLACE', false, true, 6),
    ('placement-pause', 'we-are-closed', 'Vi har stängt', 'We are closed', 'ENTERPRISE', 'HOLD_PLACE', false, true, 7),
    ('placement-pause', 'deprived-of-liberty', 'Frihetsberövad', 'Deprived of liberty', 'EXTERNAL', 'HOLD_PLACE', false, false, 8),
    ('placement-pause', 'person-wished', 'Personen önskade det', 'The person wished it', 'PERSON', 'HOLD_PLACE', false, true, 9),
    ('placement-pause', 'other', 'Annat', 'Something else', 'EXTERNAL', 'HOLD_PLACE', true, false, 10),

    ('placement-end', 'as-planned', 'Enligt plan', 'As planned', 'EXTERNAL', 'FREE_PLACE', false, true, 1),
    ('placement-end', 'person-wished', 'Tidigare, på personens begäran', 'Earlier, at the person''s request', 'PERSON', 'FREE_PLACE', false, true, 2),
    ('placement-end', 'by-commissioner', 'Avbruten av uppdragsgivaren', 'Broken off by the commissioner', 'REFERRER', 'FREE_PLACE', false, true, 3),
    ('placement-end', 'by-enterprise', 'Avbruten av företaget', 'Broken off by the enterprise', 'ENTERPRISE', 'FREE_PLACE', false, true, 4),
    ('placement-end', 'health', 'Avbruten av hälsoskäl', 'Broken off for health reasons', 'PERSON', 'FREE_PLACE', false, true, 5),
    ('placement-end', 'moved', 'Personen har flyttat', 'The person has moved', 'PERSON', 'FREE_PLACE', false, true, 6),
    ('placement-end', 'deceased', 'Avliden', 'Deceased', 'EXTERNAL', 'FREE_PLACE', false, false, 7),
    ('placement-end', 'contract-ended', 'Avtalet upphörde', 'The contract ended', 'EXTERNAL', 'FREE_PLACE', false, true, 8);

insert into reason (list, code, label_sv, label_en, sort_order) values
    ('placement-outcome', 'employed-here', 'Anställd här', 'Employed here', 1),
    ('placement-outcome', 'employed-elsewhere', 'Anställd hos någon annan', 'Employed by somebody else', 2),
    ('placement-outcome', 'own-business', 'Eget företag', 'A business of their own', 3),
    ('placement-outcome', 'studies', 'Studier eller utbildning', 'Studies or education', 4),
    ('placement-outcome', 'other-measure', 'En annan insats', 'Another measure', 5),
    ('placement-outcome', 'looking-for-work', 'Söker arbete', 'Looking for work', 6),
    ('placement-outcome', 'sickness-benefit', 'Sjukpenning eller annan ersättning', 'Sickness or other benefit', 7),
    ('placement-outcome', 'retired', 'Pension', 'Retired', 8),
    ('placement-outcome', 'unknown', 'Okänt', 'Unknown', 9),

    ('placement-subsidy', 'none', 'Utan stöd', 'Without support', 1),
    ('placement-subsidy', 'wage-subsidy', 'Lönebidrag', 'Wage subsidy', 2),
    ('placement-subsidy', 'introduction-job', 'Introduktionsjobb', 'Introduction job', 3),
    ('placement-subsidy', 'new-start-job', 'Nystartsjobb', 'New start job', 4),
    ('placement-subsidy', 'sheltered', 'Skyddat arbete', 'Sheltered employment', 5),
    ('placement-subsidy', 'unknown', 'Vet inte', 'Not known', 6);
