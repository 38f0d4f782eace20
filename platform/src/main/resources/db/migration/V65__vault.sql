-- Tells whether a start uses the key that the personal data in this database was sealed with.
create table vault_key (
    only_row    boolean primary key default true check (only_row),
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{32}$')
);

-- A sealed file keeps the size and hash of what it holds; only its content is sealed (key mark, nonce, tag: 29 bytes more).
alter table stored_file add column sealed boolean not null default false;
alter table stored_file drop constraint stored_file_check;
alter table stored_file add constraint stored_file_content
    check (octet_length(content) = case when sealed then size + 29 else size end);
