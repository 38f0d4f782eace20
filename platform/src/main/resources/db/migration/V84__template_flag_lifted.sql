-- A flag can be set by mistake: lost for another reason than the template. It is lifted, and stays readable.
alter table paper_template_flag
    add column lifted_on   date,
    add column lifted_by   bigint references person (id),
    add column lift_reason text check (length(btrim(lift_reason)) between 1 and 500),
    add constraint paper_template_flag_lifted check (num_nonnulls(lifted_on, lifted_by, lift_reason) in (0, 3));
