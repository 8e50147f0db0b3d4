package io.github.wmformat.asf.mux;

/**
 * Chooses what goes into a packet out of its turn, so that packets are full. The rules and their numbers are those that the
 * files of Microsoft's runtime show: decision 0012 says how well they reproduce them.
 */
final class PacketFiller {
    /** Payloads that a packet has before audio is taken ahead. */
    private static final int BEFORE_AUDIO = 2;

    /** Audio is taken ahead of what is presented so many milliseconds later. */
    private static final long AUDIO_BEHIND = 1200;

    /** Nothing fills a packet that is presented later than this many milliseconds before the audio that waits. */
    private static final long FILLER_BEHIND = 300;

    /** Nothing fills a packet longer before its own time, in units of 100 ns. */
    private static final long MOST_AHEAD = 20_000_000;

    private final Interleaver interleaver;
    private final PacketPacker packer;

    PacketFiller(Interleaver interleaver, PacketPacker packer) {
        this.interleaver = interleaver;
        this.packer = packer;
    }

    /** The object to pack where another is due: mostly that one. */
    PendingObject choose(PendingObject due) {
        PendingObject other = null;
        if (packer.waits(due)) {
            other = interleaver.first(candidate -> fillsBefore(candidate, due));
        } else if (due.splittable && packer.payloads() >= BEFORE_AUDIO) {
            other = interleaver.first(candidate -> goesAhead(candidate, due));
        }
        return other == null ? due : other;
    }

    /**
     * Whether an object fills the room that a block of audio leaves, for which it is too small: one that is begun, or whose
     * predecessor's time has come. Of a stream that is sent no longer ahead than the audio, it must be presented before it.
     */
    private boolean fillsBefore(PendingObject candidate, PendingObject audio) {
        if (candidate == audio || packer.room(candidate) == 0 || packer.waits(candidate)) {
            return false;
        }
        return candidate.nextSendTime() <= audio.nextSendTime() + MOST_AHEAD
                && (candidate.begun() || isReady(candidate, audio));
    }

    private static boolean isReady(PendingObject candidate, PendingObject audio) {
        return candidate.readyTime() <= audio.nextSendTime()
                && (candidate.window() > audio.window() || candidate.storedTime + FILLER_BEHIND <= audio.storedTime);
    }

    /** Whether a whole block of audio is taken ahead: one that fits, and will soon be due as it is sent later than others. */
    private boolean goesAhead(PendingObject audio, PendingObject due) {
        return !audio.splittable
                && audio.window() < due.window()
                && audio.storedTime + AUDIO_BEHIND <= due.storedTime
                && packer.room(audio) > audio.left();
    }
}
