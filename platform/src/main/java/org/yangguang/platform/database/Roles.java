package org.yangguang.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database and its owner, who is no superuser: what the application cannot do, a hole in it cannot do either. */
final class Roles {

    static final String SUPERUSER = "postgres";
    static final String SUPERUSER_SECRET = "database-superuser";
    static final String OWNER_SECRET = "database";

    private final int port;
    private final DataDirectory data;

    Roles(int port, DataDirectory data) {
        this.port = port;
        this.data = data;
    }

    void ensure() {
        String password = data.secret(OWNER_SECRET);
        try (Connection connection = DriverManager.getConnection(
                        EmbeddedPostgres.url(port, "postgres"), SUPERUSER, data.secret(SUPERUSER_SECRET));
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + EmbeddedPostgres.OWNER + "'")) {
                statement.execute("create role " + EmbeddedPostgres.OWNER + " login");
            }
            // The word is drawn from letters and digits, so it needs no quoting.
            statement.execute("alter role " + EmbeddedPostgres.OWNER + " password '" + password + "'");
            if (!exists(statement, "select from pg_database where datname = '" + EmbeddedPostgres.DATABASE + "'")) {
                statement.execute("create database " + EmbeddedPostgres.DATABASE + " owner " + EmbeddedPostgres.OWNER);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot prepare the database's owner", e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
