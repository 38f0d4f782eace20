package org.yangguang.platform.search;

import org.yangguang.platform.audit.DeedKind;

/** What staff do to the search. */
enum SearchDeed implements DeedKind {
    SYNONYMS_ADDED("增加同义词"),
    SYNONYMS_CHANGED("修改同义词"),
    SYNONYMS_REMOVED("删除同义词"),
    MISS_SETTLED("处理没有结果的搜索"),
    INDEX_REBUILT("重建搜索索引");

    private final String label;

    SearchDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
