-- Made-up users of the made-up village, town and committee whose rulebooks come with the examples.
insert into platform_user (user_id, post, person, role) values
  ('recorder', 'recorder',           'p-17',  'RECORDER'),
  ('dispatch', 'centre-dispatch-1',  'p-002', 'OFFICE'),
  ('heyan',    'heyan-head',         'p-039', 'OFFICE'),
  ('fire',     'fire-post-head',     'p-033', 'OFFICE'),
  ('clerk',    '柳东村-clerk',        'p-042', 'OFFICE'),
  ('mediator', '柳东村-mediator-1',   'p-043', 'OFFICE'),
  ('resident', null,                 'r-204', 'RESIDENT'),
  ('operator', null,                 'o-1',   'OPERATOR');
