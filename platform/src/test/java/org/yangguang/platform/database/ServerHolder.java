package org.yangguang.platform.database;

import java.nio.file.Path;

/** A program that holds a server until it is killed; the test starts it in a process of its own. */
final class ServerHolder {

    private ServerHolder() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres server =
                EmbeddedPostgres.start(new DataDirectory(Path.of(arguments[0])), Path.of(arguments[1]), 0);
        System.out.println(server.processId());
        System.out.flush();
        Thread.currentThread().join();
    }
}
