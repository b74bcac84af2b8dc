-- Why a goal is left: the start set.
insert into reason (list, code, label_sv, label_en, origin, consequence, needs_text, person_safe, sort_order) values
    ('goal-drop', 'no-longer-important', 'Inte viktigt längre', 'No longer important', 'PERSON', 'NONE', false, true, 1),
    ('goal-drop', 'too-big', 'För stort just nu', 'Too big at present', 'PERSON', 'NONE', false, true, 2),
    ('goal-drop', 'hindered-from-outside', 'Något utanför hindrar', 'Hindered from outside', 'EXTERNAL', 'NONE', false, true, 3),
    ('goal-drop', 'replaced', 'Ersatt av ett annat mål', 'Replaced by another goal', 'PERSON', 'NONE', false, true, 4);
