-- Names are compared and sorted by position or by code, never by the database's language rules.
comment on schema public is 'Yangguang, one schema for all modules; a migration names its module';
