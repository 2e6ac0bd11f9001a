package dev.mcdewey.ingest.fetch.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * A machine on which nobody has set anything for Git: settings of the user could lead a fetch to other addresses, and
 * what JGit finds out of the disk it would write into the user's home.
 */
final class NoUserSettings extends SystemReader.Delegate {

    private NoUserSettings(SystemReader machine) {
        super(machine);
    }

    static synchronized void install() {
        SystemReader machine = SystemReader.getInstance();
        if (!(machine instanceof NoUserSettings)) {
            SystemReader.setInstance(new NoUserSettings(machine));
        }
    }

    @Override
    public @Nullable String getenv(String variable) {
        return variable.startsWith("GIT_") ? null : super.getenv(variable);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    /** Settings that are never read or written. */
    private static final class Nothing extends FileBasedConfig {

        @SuppressWarnings("NullAway") // JGit's own way to say that there is no file.
        Nothing(@Nullable Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
