/* The JNI peer of the call benchmarks: one function for each method that is measured. */
#include <jni.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

#define PEER(result, name) JNIEXPORT result JNICALL Java_io_github_wmformat_benchmarks_calls_Jni_##name
#define SLOT(self, slot) ((*(void ***)(intptr_t)(self))[slot])
#define AT(type, address) ((type *)(intptr_t)(address))

static const uint8_t header_info[16] = {0xda, 0x6b, 0x40, 0x96, 0x2b, 0x2b, 0xd3, 0x11, 0xb3, 0x6b, 0, 0xc0, 0x4f, 0x61, 8, 0xff};

PEER(jlong, address)(JNIEnv *env, jclass type, jobject buffer)
{
    (void)type;
    return (jlong)(intptr_t)(*env)->GetDirectBufferAddress(env, buffer);
}

PEER(jint, pause)(JNIEnv *env, jclass type, jlong self)
{
    (void)env, (void)type;
    return ((int (*)(jlong))SLOT(self, 12))(self);
}

PEER(jint, getOutputFormatCount)(JNIEnv *env, jclass type, jlong self, jint output, jlong outs)
{
    (void)env, (void)type;
    return ((int (*)(jlong, uint32_t, uint32_t *))SLOT(self, 17))(self, (uint32_t)output, AT(uint32_t, outs));
}

PEER(jint, getNextSample)(JNIEnv *env, jclass type, jlong self, jint stream, jlong outs)
{
    (void)env, (void)type;
    uint64_t *at = AT(uint64_t, outs);
    return ((int (*)(jlong, uint16_t, void **, uint64_t *, uint64_t *, uint32_t *, uint32_t *, uint16_t *))SLOT(self, 7))(
        self, (uint16_t)stream, (void **)at, at + 1, at + 2, (uint32_t *)(at + 3), (uint32_t *)(at + 4), (uint16_t *)(at + 5));
}

PEER(jbyteArray, bytes)(JNIEnv *env, jclass type, jlong buffer)
{
    (void)type;
    jbyte *data = NULL;
    uint32_t length = 0;
    if (((int (*)(jlong, jbyte **, uint32_t *))SLOT(buffer, 7))(buffer, &data, &length) < 0) return NULL;
    jbyteArray bytes = (*env)->NewByteArray(env, (jsize)length);
    if (bytes) (*env)->SetByteArrayRegion(env, bytes, 0, (jsize)length, data);
    return bytes;
}

PEER(jint, getStreamName)(JNIEnv *env, jclass type, jlong self, jlong text, jlong length)
{
    (void)env, (void)type;
    return ((int (*)(jlong, uint16_t *, uint16_t *))SLOT(self, 6))(self, AT(uint16_t, text), AT(uint16_t, length));
}

PEER(jint, queryHeaderInfo)(JNIEnv *env, jclass type, jlong self, jlong out)
{
    (void)env, (void)type;
    return ((int (*)(jlong, const void *, void **))SLOT(self, 0))(self, header_info, AT(void *, out));
}

PEER(jint, release)(JNIEnv *env, jclass type, jlong self)
{
    (void)env, (void)type;
    return ((int (*)(jlong))SLOT(self, 2))(self);
}

typedef struct Callback {
    void *const *vtable;
    jobject target;
} Callback;

static JavaVM *vm;
static jmethodID target_on_sample;
static pthread_key_t attached;

static void detach(void *unused)
{
    (void)unused;
    (*vm)->DetachCurrentThread(vm);
}

/* A thread stays attached until it ends. */
static JNIEnv *environment(void)
{
    JNIEnv *env = NULL;
    if ((*vm)->GetEnv(vm, (void **)&env, JNI_VERSION_1_8) == JNI_OK) return env;
    if ((*vm)->AttachCurrentThreadAsDaemon(vm, (void **)&env, NULL) != JNI_OK) return NULL;
    pthread_setspecific(attached, vm);
    return env;
}

/* The first bytes of IWMReaderCallback's IID, which no other interface that is asked for shares. */
static int query(Callback *self, const uint32_t *iid, void **out)
{
    int known = *iid == 0x96406bd8;
    *out = known ? self : NULL;
    return known ? 0 : (int)0x80004002;
}

static int reference(Callback *self)
{
    (void)self;
    return 1;
}

static int on_status(Callback *self, int status, int hr, int type, void *value, void *context)
{
    (void)self, (void)status, (void)hr, (void)type, (void)value, (void)context;
    return 0;
}

static int on_sample(
    Callback *self, uint32_t output, uint64_t time, uint64_t duration, uint32_t flags, void *sample, void *context)
{
    JNIEnv *env = environment();
    if (!env) return (int)0x80004005;
    int result = (*env)->CallIntMethod(env, self->target, target_on_sample, (jint)output, (jlong)time, (jlong)duration,
        (jint)flags, (jlong)(intptr_t)sample, (jlong)(intptr_t)context);
    return (*env)->ExceptionCheck(env) ? (int)0x80004005 : result;
}

static void *const vtable[] = {(void *)query, (void *)reference, (void *)reference, (void *)on_status, (void *)on_sample};

PEER(jlong, newCallback)(JNIEnv *env, jclass type, jobject counter)
{
    (void)type;
    if (!target_on_sample) {
        (*env)->GetJavaVM(env, &vm);
        pthread_key_create(&attached, detach);
        target_on_sample = (*env)->GetMethodID(env, (*env)->GetObjectClass(env, counter), "onSample", "(IJJIJJ)I");
    }
    Callback *callback = malloc(sizeof *callback);
    callback->vtable = vtable;
    callback->target = (*env)->NewGlobalRef(env, counter);
    return (jlong)(intptr_t)callback;
}

PEER(void, freeCallback)(JNIEnv *env, jclass type, jlong callback)
{
    (void)type;
    (*env)->DeleteGlobalRef(env, AT(Callback, callback)->target);
    free(AT(Callback, callback));
}

PEER(jint, openAndClose)(JNIEnv *env, jclass type, jlong self, jlong callback)
{
    (void)env, (void)type;
    static const uint16_t url[1];
    int hr = ((int (*)(jlong, const uint16_t *, void *, void *))SLOT(self, 3))(self, url, AT(void, callback), NULL);
    return hr < 0 ? hr : ((int (*)(jlong))SLOT(self, 4))(self);
}
