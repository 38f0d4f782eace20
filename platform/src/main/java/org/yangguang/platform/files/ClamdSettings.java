package org.yangguang.platform.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where uploads are searched for viruses.
 *
 * @param host of a clamd that listens on TCP; empty: nothing is searched
 * @param timeout for connecting, and for each answer
 */
@ConfigurationProperties("yangguang.files.clamd")
record ClamdSettings(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("20s") Duration timeout) {}
