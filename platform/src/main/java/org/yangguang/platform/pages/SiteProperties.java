package org.yangguang.platform.pages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The marks that every public page carries (国办发〔2017〕47号). The defaults are visible placeholders: a county sets its
 * own before it opens its site.
 *
 * @param name the site's name without the organ, e.g. 政府信息公开
 * @param organiser 主办单位; empty: the name of the root organ
 * @param address the public address without a slash at the end, for absolute links
 * @param domain as it stands in the tag {@code SiteDomain}
 * @param idCode 网站标识码, ten digits
 * @param phone the number that people call with questions
 * @param errorReport the national entry 我为政府网站找错
 */
@ConfigurationProperties("yangguang.site")
record SiteProperties(
        @DefaultValue("政府信息公开") String name,
        @DefaultValue("") String organiser,
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("localhost") String domain,
        @DefaultValue("0000000000（示例）") String idCode,
        @DefaultValue("ICP备00000000号（示例）") String icp,
        @DefaultValue("公网安备00000000000000号（示例）") String police,
        @DefaultValue("0000-0000000（示例）") String phone,
        @DefaultValue("工作日 8:30—12:00，14:00—17:30") String hours,
        @DefaultValue("县城正阳路1号（示例）") String postalAddress,

        @DefaultValue("https://zfwzgl.www.gov.cn/exposure/jiucuo.html")
        String errorReport,

        @DefaultValue("true") boolean demonstration) {}
