package org.yangguang.platform.pages;

/**
 * Marks of a column (tags {@code ColumnName} to {@code ColumnType}).
 *
 * @param keywords separated by commas
 * @param type one of the types of 国办发〔2017〕47号, e.g. 首页, 信息公开年报
 */
public record SiteColumn(String name, String description, String keywords, String type) {}
