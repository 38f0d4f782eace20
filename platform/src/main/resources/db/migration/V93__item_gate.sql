-- What the office wants to be stopped, warned of, or passed over before publishing. No row: as the rule itself says.
create table item_gate_setting (
    rule    text primary key,
    setting text not null check (setting in ('BLOCKS', 'WARNS', 'OFF'))
);

-- Words that the office wants to be looked at, with what to write instead where there is something.
create table item_gate_word (
    word    text primary key check (length(word) between 1 and 50),
    instead text check (length(instead) between 1 and 100)
);
