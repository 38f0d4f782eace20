-- The columns of the public site (国办发〔2017〕47号): what stands where, how often it must be renewed, what the menu shows.
create table site_column (
    id                 bigint generated always as identity primary key,
    slug               text not null unique check (slug ~ '^[a-z][a-z0-9-]{0,39}$'),
    name               text not null check (length(name) between 1 and 30),
    description        text not null check (length(description) between 1 and 200),
    keywords           text not null check (length(keywords) between 1 and 100),
    type               text not null check (length(type) between 1 and 20),
    parent             bigint references site_column check (parent <> id),
    position           integer not null,
    in_menu            boolean not null default false,
    -- Days within which something new must appear; absent where nothing is demanded.
    update_within_days integer check (update_within_days between 1 and 3660),
    art20_item         integer unique check (art20_item between 1 and 15),
    -- Where the content is a page of another part of the platform; then nothing is published into it.
    address            text check (address ~ '^/[a-z0-9/-]*$'),
    closed_on          date
);
create index site_column_parent on site_column (parent, position);

insert into site_column (slug, name, description, keywords, type, position, in_menu, update_within_days, address) values
    ('overview', '概况', '县情、历史、行政区划、人口和经济概况', '概况,县情', '概况信息', 10, false, 365, null),
    ('functions', '机构职能', '各机关的职能、机构设置、办公地址、办公时间和联系方式', '机构职能,机构设置', '机构职能', 20, false, 365, null),
    ('leaders', '领导信息', '政府和各机关负责人的姓名、职务和分工', '领导,负责人', '负责人信息', 30, false, 365, null),
    ('news', '动态', '政府和各机关的工作动态', '动态,要闻', '工作动态', 40, true, 14, null),
    ('notices', '公告', '面向社会的公告、公示和通知', '公告,公示,通知', '通知公告', 50, true, 180, null),
    ('policies', '政策文件', '政府和各机关的公文', '政策,文件,公文', '政策文件', 60, true, 180, null),
    ('interpretations', '解读', '政策文件的解读', '政策解读', '政策解读', 70, true, 180, null),
    ('guide', '指南', '怎样查阅和申请政府信息，各机关的联系方式', '信息公开指南', '信息公开指南', 80, true, null, '/guide'),
    ('rules', '制度', '政府信息公开的法律、法规和制度', '信息公开制度', '信息公开制度', 90, false, 365, null),
    ('statutory', '法定主动公开内容', '依照《条例》第二十条主动公开的信息', '主动公开,信息公开目录', '信息公开目录', 100, true, null, null),
    ('key-areas', '重点领域', '群众普遍关心的领域的信息', '重点领域', '信息公开目录', 110, false, null, null),
    ('reports', '年报', '政府信息公开工作年度报告', '信息公开年报', '信息公开年报', 120, false, null, '/reports'),
    ('requests', '依申请公开', '在网上申请公开政府信息', '依申请公开', '依申请公开', 130, false, null, '/requests/new');

insert into site_column (slug, name, description, keywords, type, parent, position, update_within_days, art20_item, address)
select child.slug, child.name, child.description, child.keywords, child.type, parent.id, child.position, child.days, child.item,
    child.address
from (values
    ('policies', 'normative-documents', '行政规范性文件', '行政规范性文件和它们的效力状态', '规范性文件', '政策文件', 10, null, null, '/normative-documents'),
    ('interpretations', 'responses', '回应关切', '对公众关心问题的回应', '回应关切', '回应关切', 10, 180, null, null),
    ('statutory', 'statutory-1', '规范性文件', '行政法规、规章和规范性文件', '法规,规章,规范性文件', '信息公开目录', 1, null, 1, null),
    ('statutory', 'statutory-2', '机关概况', '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名', '职能,机构设置', '信息公开目录', 2, 365, 2, null),
    ('statutory', 'statutory-3', '规划', '国民经济和社会发展规划、专项规划、区域规划及相关政策', '规划', '信息公开目录', 3, 365, 3, null),
    ('statutory', 'statutory-4', '统计信息', '国民经济和社会发展统计信息', '统计', '信息公开目录', 4, 180, 4, null),
    ('statutory', 'statutory-5', '许可和管理服务', '办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果', '行政许可', '信息公开目录', 5, 180, 5, null),
    ('statutory', 'statutory-6', '处罚和强制', '实施行政处罚、行政强制的依据、条件、程序以及有一定社会影响的行政处罚决定', '行政处罚,行政强制', '信息公开目录', 6, 180, 6, null),
    ('statutory', 'statutory-7', '预算决算', '财政预算、决算信息', '预算,决算', '信息公开目录', 7, 365, 7, null),
    ('statutory', 'statutory-8', '行政事业性收费', '行政事业性收费项目及其依据、标准', '收费', '信息公开目录', 8, 365, 8, null),
    ('statutory', 'statutory-9', '政府集中采购', '政府集中采购项目的目录、标准及实施情况', '政府采购', '信息公开目录', 9, 180, 9, null),
    ('statutory', 'statutory-10', '重大建设项目', '重大建设项目的批准和实施情况', '重大建设项目', '信息公开目录', 10, 180, 10, null),
    ('statutory', 'statutory-11', '民生', '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况', '教育,医疗,社会保障,就业', '信息公开目录', 11, 180, 11, null),
    ('statutory', 'statutory-12', '应急管理', '突发公共事件的应急预案、预警信息及应对情况', '应急预案,预警', '信息公开目录', 12, 365, 12, null),
    ('statutory', 'statutory-13', '监督检查', '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况', '监督检查', '信息公开目录', 13, 180, 13, null),
    ('statutory', 'statutory-14', '公务员招考', '公务员招考的职位、名额、报考条件等事项以及录用结果', '公务员,招考', '信息公开目录', 14, 365, 14, null),
    ('statutory', 'statutory-15', '其他法定信息', '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息', '主动公开', '信息公开目录', 15, null, 15, null),
    ('key-areas', 'land-expropriation', '征地补偿', '征收土地的公告、方案和补偿情况', '征地,补偿', '信息公开目录', 10, 180, null, null),
    ('key-areas', 'housing', '住房保障', '保障性住房的计划、分配和退出', '住房保障', '信息公开目录', 20, 180, null, null),
    ('key-areas', 'social-relief', '社会救助', '低保、特困供养、临时救助的政策和实施情况', '社会救助', '信息公开目录', 30, 180, null, null),
    ('key-areas', 'environment', '生态环境', '环境质量、环评审批和监管执法', '生态环境', '信息公开目录', 40, 180, null, null),
    ('key-areas', 'food-and-drugs', '食品药品安全', '食品药品抽检和监管信息', '食品,药品', '信息公开目录', 50, 180, null, null),
    ('key-areas', 'education', '义务教育', '招生、师资和学校建设', '义务教育', '信息公开目录', 60, 180, null, null))
    as child (parent, slug, name, description, keywords, type, position, days, item, address)
join site_column parent on parent.slug = child.parent;
