-- Every document belongs to a request; only its type said so until now.
alter table paper add constraint paper_request foreign key (request) references request;
