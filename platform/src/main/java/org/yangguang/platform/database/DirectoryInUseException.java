package org.yangguang.platform.database;

import java.nio.file.Path;

/** Another running program holds the data directory. */
final class DirectoryInUseException extends RuntimeException {

    DirectoryInUseException(Path directory) {
        super("数据目录 " + directory + " 正由另一个阳光程序使用，请先停止它，或用 --data 指定别的目录");
    }
}
