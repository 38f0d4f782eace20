-- How to reach those who answer for disclosure stands in the guide (Art. 12) and on every letter: once, and not only for letters.
create table disclosure_office (
    organ   bigint primary key references organ,
    name    text not null check (length(name) <= 100),
    address text not null check (length(address) <= 200),
    hours   text not null check (length(hours) <= 200),
    phone   text not null check (length(phone) <= 50),
    fax     text not null check (length(fax) <= 50),
    email   text not null check (length(email) <= 100)
);
insert into disclosure_office (organ, name, address, hours, phone, fax, email)
select organ, office, address, hours, phone, '', '' from paper_setting;
alter table paper_setting drop column office, drop column phone, drop column address, drop column hours;
