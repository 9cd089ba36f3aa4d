-- Where an athlete stands is settled by jobs as well, with how much of the programme is done.
GRANT SELECT ON programme_session TO upright_worker;
