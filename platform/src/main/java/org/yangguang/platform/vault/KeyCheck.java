package org.yangguang.platform.vault;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stops a start with a key that is not the one of this database, before anything is sealed with it. */
@Component
class KeyCheck implements InitializingBean {

    private final JdbcClient database;
    private final Vault vault;

    KeyCheck(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    @Override
    public void afterPropertiesSet() {
        database.sql("insert into vault_key (fingerprint) values (:mine) on conflict (only_row) do nothing")
                .param("mine", vault.fingerprint())
                .update();
        String kept = database.sql("select fingerprint from vault_key")
                .query(String.class)
                .single();
        if (!kept.equals(vault.fingerprint())) {
            throw new IllegalStateException("密钥与数据库不符：请恢复建库时使用的密钥（数据目录 secrets/vault，或者配置项 yangguang.vault.key）");
        }
    }
}
