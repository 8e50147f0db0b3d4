/* The queue of records, and the switches that the control functions set. */
#ifndef STUBS_RECORDER_H
#define STUBS_RECORDER_H

#include <stdatomic.h>

#include "stubs.h"
#include "text.h"

typedef struct Switches {
    _Atomic int attention; /* one of the next three is set: methods take their slow way */
    _Atomic int recording;
    _Atomic int forced; /* 1: the next method answers forced_result */
    _Atomic int grow; /* one of Growth */
    _Atomic int forced_result;
    _Atomic int record_unknown;
    _Atomic int samples_left; /* below 0: no end */
    _Atomic int enum_out_set;
    _Atomic int enum_out;
    _Atomic int attribute_type;
    _Atomic int wide;
    _Atomic int null_objects;
    _Atomic int wine8_qi;
    _Atomic(void *) last_interface;
    _Atomic long long calls;
} Switches;

enum Growth { GROWTH_NONE, GROWTH_PENDING, GROWTH_ACTIVE };

extern Switches switches;

/* To be called after a change of recording, forced or grow. */
void pay_attention(void);

/* Takes the text over. */
void record(Text *text);

#endif
