-- That a document was printed, said by who did it. Those issued before anybody was asked count as printed.
alter table paper
    add column printed_at timestamptz,
    add column printed_by bigint references person;
update paper set printed_at = issued_at;
create index paper_to_print on paper (organ, id) where printed_at is null and series <> 'NONE';
