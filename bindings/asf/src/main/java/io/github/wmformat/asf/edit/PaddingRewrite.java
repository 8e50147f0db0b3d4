package io.github.wmformat.asf.edit;

import io.github.wmformat.asf.bytes.ByteWriter;
import io.github.wmformat.asf.bytes.Bytes;
import io.github.wmformat.asf.bytes.Guids;
import io.github.wmformat.asf.header.AsfObject;
import io.github.wmformat.asf.header.AsfObjectId;
import io.github.wmformat.asf.header.HeaderExtension;
import io.github.wmformat.asf.header.HeaderObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings a header to its edited state within the bytes it has, by writes after each of which it is valid. Nothing but
 * padding is made smaller, and objects that did not change keep every byte, though not always their place.
 */
final class PaddingRewrite {
    /** What a disk writes as a whole. */
    private static final int SECTOR = 512;

    private final HeaderDraft draft;
    private final HeaderImage image;
    private final boolean travelling;

    private PaddingRewrite(HeaderDraft draft, boolean travelling) {
        this.draft = draft;
        this.travelling = travelling;
        this.image = new HeaderImage(draft.original());
    }

    /** The writes, in order; empty if the padding is too small. */
    static Optional<List<HeaderStep>> plan(HeaderDraft draft) {
        Optional<List<HeaderStep>> small = inOneSector(draft);
        if (small.isPresent()) {
            return small;
        }
        Optional<List<HeaderStep>> steps = plan(draft, true);
        int size = steps.orElse(List.of()).stream()
                .mapToInt(step -> step.bytes().size())
                .sum();
        boolean costly = size > draft.original().stored().size();
        return costly ? plan(draft, false).or(() -> steps) : steps;
    }

    private static Optional<List<HeaderStep>> plan(HeaderDraft draft, boolean travelling) {
        try {
            var rewrite = new PaddingRewrite(draft, travelling);
            rewrite.removeObjects();
            rewrite.replaceAndAdd();
            return Optional.of(rewrite.image.steps());
        } catch (FreeRoom.TooSmall full) {
            return Optional.empty();
        }
    }

    /** Values that changed within one sector and kept their sizes are one write, which happens as a whole. */
    private static Optional<List<HeaderStep>> inOneSector(HeaderDraft draft) {
        byte[] after = draft.original().stored().toArray();
        for (Slot slot : changed(draft)) {
            HeaderObject stored = slot.stored();
            if (stored == null || slot.content() == null) {
                return Optional.empty();
            }
            Bytes body = slot.result().body();
            if (body.size() != stored.body().size()) {
                return Optional.empty();
            }
            body.copyTo(after, (int) stored.offset() + HeaderObject.PREFIX);
        }
        byte[] before = draft.original().stored().toArray();
        int from = Arrays.mismatch(before, after);
        if (from < 0) {
            return Optional.of(List.of());
        }
        int to = after.length;
        while (to > from && before[to - 1] == after[to - 1]) {
            to--;
        }
        return from / SECTOR == (to - 1) / SECTOR
                ? Optional.of(List.of(new HeaderStep(from, Bytes.view(after, from, to - from))))
                : Optional.empty();
    }

    private static List<Slot> changed(HeaderDraft draft) {
        return draft.slots().stream().filter(Slot::changed).toList();
    }

    /** An object that goes becomes padding where it stands: only its id changes. */
    private void removeObjects() {
        for (Slot slot : changed(draft)) {
            HeaderObject stored = slot.stored();
            if (stored != null && slot.content() == null) {
                remove(slot.inExtension(), stored);
            }
        }
    }

    private void remove(boolean inExtension, HeaderObject stored) {
        int index = image.index(inExtension, stored);
        image.write(
                image.offset(inExtension, index),
                new ByteWriter(Guids.SIZE).guid(AsfObjectId.PADDING).toBytes());
        image.cells(inExtension).set(index, Cell.padding((int) stored.size()));
    }

    /** First what stands where the room is, so that it travels from one part of the header to the other once. */
    private void replaceAndAdd() throws FreeRoom.TooSmall {
        List<Slot> left =
                changed(draft).stream().filter(slot -> slot.content() != null).toList();
        if (left.isEmpty()) {
            return;
        }
        FreeRoom room = FreeRoom.in(image);
        boolean first = room.inExtension();
        fill(room, first, left);
        fill(room, !first, left);
    }

    /**
     * Replaces an object where it stands, or, if one that is larger than the room is in the way or the way costs more
     * writing than the header is long, adds the new one first and then removes the old: for one write both are there.
     */
    private void replace(FreeRoom room, boolean inExtension, HeaderObject stored, HeaderObject now)
            throws FreeRoom.TooSmall {
        if (!travelling || !replaced(room, inExtension, stored, now)) {
            room.add(inExtension, now);
            remove(inExtension, stored);
        }
    }

    private boolean replaced(FreeRoom room, boolean inExtension, HeaderObject stored, HeaderObject now) {
        try {
            room.replace(inExtension, image.index(inExtension, stored), now);
            return true;
        } catch (FreeRoom.TooSmall inTheWay) {
            return false;
        }
    }

    private void fill(FreeRoom room, boolean inExtension, List<Slot> changed) throws FreeRoom.TooSmall {
        List<Slot> here = changed.stream()
                .filter(slot -> slot.inExtension() == inExtension)
                .toList();
        replaceNearestFirst(
                room, here.stream().filter(slot -> slot.stored() != null).toList());
        add(
                room,
                inExtension,
                here.stream().filter(slot -> slot.stored() == null).toList());
    }

    private void replaceNearestFirst(FreeRoom room, List<Slot> slots) throws FreeRoom.TooSmall {
        List<Slot> left = new ArrayList<>(slots);
        while (!left.isEmpty()) {
            Slot nearest = Collections.min(left, Comparator.comparingInt(slot -> distance(room, slot)));
            left.remove(nearest);
            HeaderObject stored = nearest.stored();
            if (stored != null) {
                replace(room, nearest.inExtension(), stored, nearest.result());
            }
        }
    }

    private int distance(FreeRoom room, Slot slot) {
        HeaderObject stored = slot.stored();
        return stored == null ? 0 : room.distance(slot.inExtension(), image.index(slot.inExtension(), stored));
    }

    /** Where the header has no extension yet, one is added that holds what belongs there. */
    private void add(FreeRoom room, boolean inExtension, List<Slot> slots) throws FreeRoom.TooSmall {
        if (inExtension && image.extensionIndex() < 0 && !slots.isEmpty()) {
            List<AsfObject> contents =
                    slots.stream().map(Slot::content).filter(Objects::nonNull).toList();
            room.add(false, HeaderObject.of(HeaderExtension.of(contents)));
        } else {
            for (Slot slot : slots) {
                room.add(inExtension, slot.result());
            }
        }
    }
}
