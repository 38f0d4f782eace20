-- Two more who look at what is to be published; an organ may have none.
alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check check (role in ('OFFICE', 'CLERK', 'HEAD', 'LEGAL',
    'SECTION_HEAD', 'SECRECY', 'LEADER', 'AUDITOR', 'ADMINISTRATOR'));

-- What an organ publishes, from the first draft on. The columns of content show what is public; before the first publication,
-- the draft. What is being changed after that stands in item_revision until it is published.
create table information_item (
    id               bigint generated always as identity primary key,
    kind             text not null check (kind in ('ITEM', 'OFFICIAL_DOCUMENT', 'INTERPRETATION')),
    organ            bigint not null references organ,
    -- As the organ was called when it was published: later names do not change the past.
    organ_name       text not null check (length(organ_name) between 1 and 100),
    site_column      bigint not null references site_column,
    title            text not null check (length(title) between 1 and 200),
    -- Clean HTML, and the same as plain text.
    body             text not null,
    plain            text not null,
    source           text not null check (length(source) between 1 and 100),
    formed_on        date not null,
    interpretation_form text check (interpretation_form in ('TEXT', 'PICTURE', 'VIDEO', 'QUESTIONS')),
    edition          integer not null default 1 check (edition > 0),
    change_note      text check (length(change_note) between 1 and 500),

    attribute        text check (attribute in ('PROACTIVE', 'ON_REQUEST', 'NON_DISCLOSURE')),
    ground           text,
    reason           text check (length(reason) between 1 and 1000),
    publish_at       timestamptz,

    state            text not null check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'FILED',
        'WITHDRAWN')),
    -- Who looks at it, as it was handed in, and how many of them have agreed.
    review_steps     text[] not null default '{}',
    agreed           integer not null default 0 check (agreed between 0 and cardinality(review_steps)),
    -- Published by one person in an emergency; somebody else still has to agree.
    approval_owed    boolean not null default false,
    author           bigint references person,
    publisher        bigint references person,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    published_at     timestamptz,
    changed_at       timestamptz,
    withdrawn_at     timestamptz,
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    reevaluate_on    date,
    -- Counts every change, so that nobody overwrites what he has not seen.
    version          integer not null default 0,
    editing_by       bigint references person,
    editing_at       timestamptz,

    check ((kind = 'INTERPRETATION') = (interpretation_form is not null)),
    check ((withdrawn_at is null) = (withdrawn_reason is null)),
    check ((editing_by is null) = (editing_at is null)),
    -- Without an attribute it cannot move on; what is withheld says on which ground and why (Arts. 14-16).
    check (state = 'DRAFT' or attribute is not null),
    check (attribute is null or (attribute = 'PROACTIVE') = (ground is null)),
    check ((ground is null) = (reason is null)),
    check (state not in ('PUBLISHED', 'SCHEDULED') or attribute = 'PROACTIVE'),
    check (state <> 'PUBLISHED' or (published_at is not null and withdrawn_at is null)),
    check (state <> 'SCHEDULED' or publish_at is not null),
    check (state <> 'WITHDRAWN' or withdrawn_at is not null),
    check (state <> 'PUBLISHED' or publisher is null or approval_owed or author is distinct from publisher)
);
create index information_item_column on information_item (site_column, published_at desc, id desc)
    where published_at is not null and withdrawn_at is null;
create index information_item_organ on information_item (organ, published_at desc, id desc)
    where published_at is not null and withdrawn_at is null;
create index information_item_public on information_item (published_at desc, id desc)
    where published_at is not null and withdrawn_at is null;
create index information_item_of_organ on information_item (organ, updated_at desc, id desc);
create index information_item_waiting on information_item (organ, state) where state not in ('PUBLISHED', 'WITHDRAWN');
create index information_item_due on information_item (publish_at) where state = 'SCHEDULED';

create table official_document (
    item             bigint primary key references information_item on delete cascade,
    -- In its normal form, with 〔〕; absent until it has one.
    number           text unique check (length(number) between 3 and 60),
    document_kind    text not null,
    signed_on        date,
    index_number     text not null default '' check (length(index_number) <= 60),
    subject_words    text[] not null default '{}',
    subject_category text not null default '' check (length(subject_category) <= 60),
    normative        boolean not null default false,
    effective_on     date,
    expires_on       date check (expires_on >= effective_on),
    validity         text not null default 'IN_FORCE' check (validity in ('IN_FORCE', 'EXPIRED', 'REPEALED', 'BEING_AMENDED')),
    -- Since when it stands so, and by what.
    validity_since   date,
    validity_basis   text check (length(validity_basis) between 1 and 500),
    successor        bigint references information_item check (successor <> item),
    -- When it was put on file with the organ above.
    filed_on         date
);
create unique index official_document_index_number on official_document (index_number) where index_number <> '';
create index official_document_normative on official_document (validity, item) where normative;
create index official_document_expiring on official_document (expires_on) where validity in ('IN_FORCE', 'BEING_AMENDED');
create index official_document_successor on official_document (successor);

create table interpretation (
    item     bigint not null references information_item on delete cascade,
    document bigint not null references information_item check (document <> item),
    primary key (item, document)
);
create index interpretation_document on interpretation (document);

-- What is being changed in something that is public; the public sees it when it is published.
create table item_revision (
    item     bigint primary key references information_item on delete cascade,
    content  jsonb not null,
    saved_at timestamptz not null
);

-- What was public before it was changed.
create table item_version (
    item         bigint not null references information_item,
    edition      integer not null check (edition > 0),
    content      jsonb not null,
    published_at timestamptz not null,
    primary key (item, edition)
);

-- An attachment belongs to the editions from its first up to, not including, its end.
create table item_file (
    item         bigint not null references information_item on delete cascade,
    no           integer not null check (no > 0),
    file         bigint not null references stored_file,
    from_edition integer not null check (from_edition > 0),
    end_edition  integer check (end_edition >= from_edition),
    primary key (item, no)
);
create index item_file_file on item_file (file);

-- Who did what; never changed.
create table item_step (
    id        bigint generated always as identity primary key,
    item      bigint not null references information_item on delete cascade,
    at        timestamptz not null,
    by_person bigint references person,
    what      text not null,
    remark    text check (length(remark) between 1 and 2000)
);
create index item_step_item on item_step (item, id);

-- Who looks at what is to be published, in this order, by which role; no rows for an organ: its usual chain.
create table item_chain (
    organ    bigint not null references organ,
    kind     text not null check (kind in ('ITEM', 'OFFICIAL_DOCUMENT', 'INTERPRETATION')),
    position integer not null check (position > 0),
    step     text not null check (step in ('SECTION_HEAD', 'SECRECY', 'LEGAL', 'PUBLISHER')),
    role     text not null check (role in ('CLERK', 'HEAD', 'LEGAL', 'OFFICE', 'SECTION_HEAD', 'SECRECY')),
    primary key (organ, kind, position),
    unique (organ, kind, step)
);
