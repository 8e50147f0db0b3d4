/* A thread of C: pthread or CreateThread. */
#include "firing.h"

#ifndef _WIN32
#include <pthread.h>
#endif

typedef struct Work {
    void (*run)(void *argument);
    void *argument;
} Work;

#ifdef _WIN32

static DWORD WINAPI enter(void *work)
{
    ((Work *)work)->run(((Work *)work)->argument);
    return 0;
}

int on_new_thread(void (*run)(void *argument), void *argument)
{
    Work work = {run, argument};
    HANDLE thread = CreateThread(NULL, 0, enter, &work, 0, NULL);
    if (!thread) return 0;
    WaitForSingleObject(thread, INFINITE);
    CloseHandle(thread);
    return 1;
}

#else

static void *enter(void *work)
{
    ((Work *)work)->run(((Work *)work)->argument);
    return NULL;
}

int on_new_thread(void (*run)(void *argument), void *argument)
{
    Work work = {run, argument};
    pthread_t thread;
    return pthread_create(&thread, NULL, enter, &work) == 0 && pthread_join(thread, NULL) == 0;
}

#endif
